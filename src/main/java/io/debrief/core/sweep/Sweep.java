package io.debrief.core.sweep;

import io.debrief.core.UseCase;
import io.debrief.core.host.Acting;
import io.debrief.core.sweep.SweepStep.Work;
import java.util.List;

/** Runs every step of the background job, whatever becomes of the others. */
@UseCase
public class Sweep {
  private final List<SweepStep> steps;
  private final SweepLog log;
  private final Acting acting;

  public Sweep(List<SweepStep> steps, SweepLog log, Acting acting) {
    this.steps = List.copyOf(steps);
    this.log = log;
    this.acting = acting;
  }

  /** On behalf of nobody, whoever asked for it: the hourly job knows nobody either. */
  Work run() {
    return acting.asNobody(() -> steps.stream().map(this::done).reduce(Work.NONE, Work::and));
  }

  private Work done(SweepStep step) {
    try {
      return step.run();
    } catch (RuntimeException failure) {
      log.failed(step.name(), failure);
      return Work.FAILURE;
    }
  }
}
