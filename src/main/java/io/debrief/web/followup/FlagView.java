package io.debrief.web.followup;

/** A flag in words: since when, and what clears it. */
public final class FlagView {
  private final String word;
  private final String name;
  private final String since;
  private final String clears;

  FlagView(String word, String name, String since, String clears) {
    this.word = word;
    this.name = name;
    this.since = since;
    this.clears = clears;
  }

  public String getWord() {
    return word;
  }

  public String getName() {
    return name;
  }

  /** Empty where nobody knows. */
  public String getSince() {
    return since;
  }

  public String getClears() {
    return clears;
  }
}
