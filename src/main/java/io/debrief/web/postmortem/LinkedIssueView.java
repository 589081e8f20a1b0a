package io.debrief.web.postmortem;

import io.debrief.core.host.HostIssue;

/** An issue that a template links to. */
public final class LinkedIssueView {
  private final String key;
  private final String title;

  LinkedIssueView(HostIssue issue) {
    this.key = issue.key();
    this.title = issue.summary();
  }

  public String getKey() {
    return key;
  }

  public String getTitle() {
    return title;
  }
}
