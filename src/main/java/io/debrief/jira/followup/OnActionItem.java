package io.debrief.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Shows something on issues only that are followed up. */
public class OnActionItem extends AbstractIssueWebCondition {
  private final FoundFollowUps followUps;

  public OnActionItem(FoundFollowUps followUps) {
    this.followUps = followUps;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
    return followUps.isFollowed(helper, issue.getProjectId(), issue.getId());
  }
}
