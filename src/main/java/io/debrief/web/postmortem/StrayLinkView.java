package io.debrief.web.postmortem;

/** A link that does not say what Debrief goes by. */
public final class StrayLinkView {
  private final LinkedIssueView issue;
  private final String text;

  StrayLinkView(LinkedIssueView issue, String text) {
    this.issue = issue;
    this.text = text;
  }

  public LinkedIssueView getIssue() {
    return issue;
  }

  public String getText() {
    return text;
  }
}
