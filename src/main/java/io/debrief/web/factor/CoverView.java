package io.debrief.web.factor;

/** What answers a cause. */
public final class CoverView {
  private final String word;
  private final String name;
  private final String reason;
  private final String until;
  private final String said;
  private final boolean accepted;

  CoverView(String word, String name, String reason, String until, String said, boolean accepted) {
    this.word = word;
    this.name = name;
    this.reason = reason;
    this.until = until;
    this.said = said;
    this.accepted = accepted;
  }

  /** For the style. */
  public String getWord() {
    return word;
  }

  /** For the reader. */
  public String getName() {
    return name;
  }

  /** Why it is accepted; empty where it is not. */
  public String getReason() {
    return reason;
  }

  /** The day of the acceptance, for the form. */
  public String getUntil() {
    return until;
  }

  /** The acceptance in a sentence; empty where there is none. */
  public String getSaid() {
    return said;
  }

  public boolean isAccepted() {
    return accepted;
  }
}
