package io.debrief.web.timeline;

import java.util.List;

/** The timeline with what is derived from it, for a template. */
public final class TimelineView {
  private final String key;
  private final List<TimelineLineView> lines;
  private final Derived derived;
  private final String zone;
  private final String whyNot;
  private final Choices choices;

  TimelineView(
      String key,
      List<TimelineLineView> lines,
      Derived derived,
      String zone,
      String whyNot,
      Choices choices) {
    this.key = key;
    this.lines = List.copyOf(lines);
    this.derived = derived;
    this.zone = zone;
    this.whyNot = whyNot;
    this.choices = choices;
  }

  /** Of the Post-mortem issue. */
  public String getKey() {
    return key;
  }

  public List<TimelineLineView> getLines() {
    return lines;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public String getZone() {
    return zone;
  }

  /** How long it took, in sentences. */
  public List<String> getTimes() {
    return derived.times;
  }

  /** What we gently ask. */
  public List<String> getChecks() {
    return derived.checks;
  }

  public boolean isChecked() {
    return derived.checks.isEmpty();
  }

  /** What found no room, a line for each day. */
  public List<String> getFolded() {
    return derived.folded;
  }

  /** How many records found no room. */
  public int getLeftOut() {
    return derived.leftOut;
  }

  public boolean isComplete() {
    return derived.leftOut == 0;
  }

  public boolean isAddable() {
    return whyNot.isEmpty();
  }

  /** Why the reader may not add; empty where the reader may. */
  public String getWhyNot() {
    return whyNot;
  }

  public List<ChoiceView> getKinds() {
    return choices.kinds;
  }

  public List<ChoiceView> getSources() {
    return choices.sources;
  }

  /** What follows from the entries. */
  record Derived(List<String> times, List<String> checks, List<String> folded, int leftOut) {}

  /** What there is to choose from. */
  record Choices(List<ChoiceView> kinds, List<ChoiceView> sources) {}
}
