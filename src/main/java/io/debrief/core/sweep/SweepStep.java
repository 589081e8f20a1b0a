package io.debrief.core.sweep;

/** One thing that the hourly background job does. Nobody is signed in while it runs. */
public interface SweepStep {
  /** For the log of those who operate the host. */
  String name();

  /** Does the work in pages, so that memory stays flat; asked again after an hour. */
  Work run();

  /** How much a step looked at, and how much of it it changed. */
  record Work(int lookedAt, int changed) {
    public static final Work NONE = new Work(0, 0);

    public Work and(Work more) {
      return new Work(lookedAt + more.lookedAt, changed + more.changed);
    }
  }
}
