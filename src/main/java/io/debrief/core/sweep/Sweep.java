package io.debrief.core.sweep;

import io.debrief.core.UseCase;
import java.util.List;

/** Runs every step of the background job, whatever becomes of the others. */
@UseCase
public class Sweep {
  private final List<SweepStep> steps;
  private final SweepLog log;

  public Sweep(List<SweepStep> steps, SweepLog log) {
    this.steps = List.copyOf(steps);
    this.log = log;
  }

  public Swept run() {
    SweepStep.Work done = SweepStep.Work.NONE;
    int failed = 0;
    for (SweepStep step : steps) {
      try {
        done = done.and(step.run());
      } catch (RuntimeException failure) {
        log.failed(step.name(), failure);
        failed++;
      }
    }
    return new Swept(done, failed);
  }

  /**
   * What all steps did together.
   *
   * @param failed how many steps broke off
   */
  public record Swept(SweepStep.Work work, int failed) {}
}
