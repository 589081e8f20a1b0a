package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.sweep.RunSweep;
import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepRuns;
import io.debrief.core.sweep.SweepSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets administrators, and nobody else, run a sweep and see how the latest ones went. */
@UseCase
public class SweepOnDemand {
  private final SetupAccess access;
  private final RunSweep sweep;
  private final SweepRuns runs;
  private final SweepSchedule schedule;

  public SweepOnDemand(SetupAccess access, RunSweep sweep, SweepRuns runs, SweepSchedule schedule) {
    this.access = access;
    this.sweep = sweep;
    this.runs = runs;
    this.schedule = schedule;
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

  /** When the next one begins by itself. */
  public Optional<Instant> next() {
    access.administrator();
    return schedule.next();
  }

  public int size() {
    access.administrator();
    return runs.size();
  }
}
