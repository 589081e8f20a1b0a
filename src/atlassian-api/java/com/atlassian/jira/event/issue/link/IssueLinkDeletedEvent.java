package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.util.Date;

/** Source: public plugins for 7 to 9, which listen for it and construct it; USED. */
public class IssueLinkDeletedEvent {
  private final IssueLink issueLink;
  private final Date time;

  public IssueLinkDeletedEvent(IssueLink issueLink, Date time) {
    this.issueLink = issueLink;
    this.time = time == null ? null : new Date(time.getTime());
  }

  public IssueLink getIssueLink() {
    return issueLink;
  }

  public Date getTime() {
    return time == null ? null : new Date(time.getTime());
  }
}
