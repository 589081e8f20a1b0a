package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.core.incident.Incidents;
import io.debrief.jira.host.JiraIssues;

/** Shows something on incidents only. */
public class OnIncident extends AbstractIssueWebCondition {
  private final Incidents incidents;

  public OnIncident(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
    return incidents.of(JiraIssues.hostIssue(issue)).isPresent();
  }
}
