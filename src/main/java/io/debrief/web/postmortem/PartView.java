package io.debrief.web.postmortem;

import java.util.List;

/** A part of the review for a template. */
public final class PartView {
  private final String name;
  private final List<String> lacks;

  PartView(String name, List<String> lacks) {
    this.name = name;
    this.lacks = List.copyOf(lacks);
  }

  public String getName() {
    return name;
  }

  public boolean isDone() {
    return lacks.isEmpty();
  }

  public List<String> getLacks() {
    return lacks;
  }
}
