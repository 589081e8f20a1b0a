package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.core.host.HostIssue;
import io.debrief.core.postmortem.Offer;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.jira.host.JiraIssues;

/** Shows something on incidents that the person may create a post-mortem of. */
public class OnIncidentToReview extends AbstractIssueWebCondition {
  private final Offer offer;
  private final PostMortems postMortems;

  public OnIncidentToReview(Offer offer, PostMortems postMortems) {
    this.offer = offer;
    this.postMortems = postMortems;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
    HostIssue incident = JiraIssues.hostIssue(issue);
    return offer.standsFor(incident) && !postMortems.isTaken(incident.id());
  }
}
