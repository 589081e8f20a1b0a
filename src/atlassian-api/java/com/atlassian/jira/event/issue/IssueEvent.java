package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Source: atlassian-api.md 1.7, final class CONFIRMED JD jira/server, J11.0. */
public final class IssueEvent {
  private final Issue issue;
  private final ApplicationUser user;
  private final Long eventTypeId;

  @SuppressWarnings("rawtypes")
  public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
    this.issue = issue;
    this.user = user;
    this.eventTypeId = eventTypeId;
  }

  public Issue getIssue() {
    return issue;
  }

  public ApplicationUser getUser() {
    return user;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }
}
