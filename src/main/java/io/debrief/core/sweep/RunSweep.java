package io.debrief.core.sweep;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.host.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Runs one sweep at a time in the whole cluster, and keeps what came of it. */
@UseCase
public class RunSweep {
  private final Sweep sweep;
  private final SweepLock lock;
  private final SweepRuns runs;
  private final Transactions transactions;
  private final Clock clock;

  public RunSweep(
      Sweep sweep, SweepLock lock, SweepRuns runs, Transactions transactions, Clock clock) {
    this.sweep = sweep;
    this.lock = lock;
    this.runs = runs;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param askedBy empty for the hourly job
   * @return empty where another sweep is running: nobody waits for it
   */
  public Optional<SweepRun> now(Optional<Person> askedBy) {
    return lock.unlessTaken(
        () -> {
          Instant start = clock.instant();
          SweepStep.Work work = sweep.run();
          SweepRun run = new SweepRun(start, clock.instant(), askedBy.map(Person::key), work);
          transactions.inOne(
              () -> {
                runs.add(run);
                return null;
              });
          return run;
        });
  }
}
