package io.debrief.web.timeline;

/** Something to choose, for a template. */
public final class ChoiceView {
  private final String word;
  private final String name;

  public ChoiceView(String word, String name) {
    this.word = word;
    this.name = name;
  }

  /** For the server. */
  public String getWord() {
    return word;
  }

  /** For the reader. */
  public String getName() {
    return name;
  }
}
