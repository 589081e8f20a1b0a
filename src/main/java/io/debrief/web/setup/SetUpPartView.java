package io.debrief.web.setup;

import io.debrief.core.setup.Part;
import io.debrief.core.setup.PartState;
import io.debrief.core.setup.PartState.State;

/** One thing that Debrief needs in Jira. */
public final class SetUpPartView {
  private final String word;
  private final PartState part;

  SetUpPartView(String word, PartState part) {
    this.word = word;
    this.part = part;
  }

  /** For the server. */
  public String getWord() {
    return word;
  }

  public String getName() {
    return part.name();
  }

  public boolean isIssueType() {
    return part.part() == Part.ISSUE_TYPE;
  }

  public boolean isReady() {
    return part.state() == State.READY;
  }

  public boolean isMissing() {
    return part.state() == State.MISSING;
  }
}
