package io.debrief.web.factor;

import io.debrief.web.postmortem.LinkedIssueView;

/** An action item at the head of the matrix. */
public final class ColumnView {
  private final LinkedIssueView issue;
  private final String factorIds;
  private final String version;

  ColumnView(LinkedIssueView issue, String factorIds, String version) {
    this.issue = issue;
    this.factorIds = factorIds;
    this.version = version;
  }

  public LinkedIssueView getIssue() {
    return issue;
  }

  /** With blanks between. */
  public String getFactorIds() {
    return factorIds;
  }

  public String getVersion() {
    return version;
  }
}
