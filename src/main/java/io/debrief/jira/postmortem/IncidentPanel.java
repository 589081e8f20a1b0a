package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.core.host.HostIssue;
import io.debrief.jira.host.JiraIssues;
import io.debrief.web.postmortem.IncidentPanelPage;
import io.debrief.web.postmortem.IncidentPanelView;
import io.debrief.web.postmortem.StrayLinksPage;
import java.util.Map;

/** Gives the panel on an incident to its template. */
public class IncidentPanel extends AbstractJiraContextProvider {
  private final IncidentPanelPage page;
  private final StrayLinksPage strays;

  public IncidentPanel(IncidentPanelPage page, StrayLinksPage strays) {
    this.page = page;
    this.strays = strays;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
    Issue issue = (Issue) helper.getContextParams().get("issue");
    HostIssue incident = JiraIssues.hostIssue(issue);
    IncidentPanelView panel = page.of(incident);
    return Map.of("panel", panel, "strays", strays.ofIncident(incident, panel));
  }
}
