package io.debrief.web.setup;

import java.util.List;

/** The latest sweeps, and the next one. */
public final class SweepsView {
  private final String next;
  private final List<SweepRunView> runs;

  SweepsView(String next, List<SweepRunView> runs) {
    this.next = next;
    this.runs = List.copyOf(runs);
  }

  /** When the next one begins by itself, in words. */
  public String getNext() {
    return next;
  }

  public List<SweepRunView> getRuns() {
    return runs;
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
