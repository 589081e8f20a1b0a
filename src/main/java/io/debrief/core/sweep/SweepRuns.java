package io.debrief.core.sweep;

import java.util.List;

/** Keeps the latest sweeps; older ones are forgotten as new ones come. */
public interface SweepRuns {
  /** Six weeks of hourly sweeps. */
  int MOST_KEPT = 1_000;

  /** The caller holds the lock of the sweep. */
  void add(SweepRun run);

  /** Latest first. */
  List<SweepRun> latest(int startAt, int atMost);

  int size();
}
