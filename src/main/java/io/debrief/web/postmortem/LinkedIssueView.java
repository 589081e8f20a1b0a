package io.debrief.web.postmortem;

import io.debrief.core.host.HostIssue;

/** An issue that a template links to. */
public final class LinkedIssueView {
  private final String key;
  private final String title;
  private final String url;

  LinkedIssueView(HostIssue issue, String url) {
    this.key = issue.key();
    this.title = issue.summary();
    this.url = url;
  }

  public String getKey() {
    return key;
  }

  public String getTitle() {
    return title;
  }

  public String getUrl() {
    return url;
  }
}
