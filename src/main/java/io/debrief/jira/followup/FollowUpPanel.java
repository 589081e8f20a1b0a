package io.debrief.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.web.followup.FollowUpPanelPage;
import java.util.HashMap;
import java.util.Map;

/** Gives the Follow-up panel to its template; nothing where there is nothing to see. */
public class FollowUpPanel extends AbstractJiraContextProvider {
  private final FoundFollowUps followUps;
  private final FollowUpPanelPage page;

  public FollowUpPanel(FoundFollowUps followUps, FollowUpPanelPage page) {
    this.followUps = followUps;
    this.page = page;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
    Issue issue = (Issue) helper.getContextParams().get("issue");
    Map<String, Object> context = new HashMap<>();
    followUps
        .of(helper, issue.getId())
        .flatMap(page::of)
        .ifPresent(view -> context.put("panel", view));
    return context;
  }
}
