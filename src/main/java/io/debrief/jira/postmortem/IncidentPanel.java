package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.jira.host.JiraIssues;
import io.debrief.web.postmortem.IncidentPanelPage;
import java.util.Map;

/** Gives the panel on an incident to its template. */
public class IncidentPanel extends AbstractJiraContextProvider {
  private final IncidentPanelPage page;

  public IncidentPanel(IncidentPanelPage page) {
    this.page = page;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
    Issue issue = (Issue) helper.getContextParams().get("issue");
    return Map.of("panel", page.of(JiraIssues.hostIssue(issue)));
  }
}
