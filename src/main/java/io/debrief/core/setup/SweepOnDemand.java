package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.sweep.RunSweep;
import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepRuns;
import java.util.List;
import java.util.Optional;

/** Lets administrators, and nobody else, run a sweep and see how the latest ones went. */
@UseCase
public class SweepOnDemand {
  private final SetupAccess access;
  private final RunSweep sweep;
  private final SweepRuns runs;

  public SweepOnDemand(SetupAccess access, RunSweep sweep, SweepRuns runs) {
    this.access = access;
    this.sweep = sweep;
    this.runs = runs;
  }

  public SweepRun run() {
    Person administrator = access.administrator();
    return sweep
        .now(Optional.of(administrator))
        .orElseThrow(() -> Refusal.conflict(null, Wording.of("debrief.sweep.running")));
  }

  /** Latest first. */
  public List<SweepRun> latest(int startAt, int atMost) {
    access.administrator();
    return runs.latest(startAt, atMost);
  }

  public int size() {
    access.administrator();
    return runs.size();
  }
}
