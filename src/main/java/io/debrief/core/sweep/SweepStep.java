package io.debrief.core.sweep;

/** One thing that the hourly background job does. Nobody is signed in while it runs. */
public interface SweepStep {
  /** For the log of those who operate the host. */
  String name();

  /**
   * Does the work in pages, so that memory stays flat; asked again after an hour. What fails for
   * one thing and not for the next it logs with {@link SweepLog}, counts, and goes on.
   */
  Work run();

  /** How much a step looked at, changed, mailed and delivered, and how much of it went wrong. */
  record Work(int lookedAt, int changed, int mailed, int delivered, int failed) {
    public static final Work NONE = new Work(0, 0);
    public static final Work FAILURE = new Work(0, 0, 0, 0, 1);

    public Work(int lookedAt, int changed) {
      this(lookedAt, changed, 0, 0, 0);
    }

    public Work and(Work more) {
      return new Work(
          lookedAt + more.lookedAt,
          changed + more.changed,
          mailed + more.mailed,
          delivered + more.delivered,
          failed + more.failed);
    }
  }
}
