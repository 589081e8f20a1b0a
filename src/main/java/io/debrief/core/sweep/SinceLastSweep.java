package io.debrief.core.sweep;

import io.debrief.core.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says since when events may have been missed: Debrief may have been disabled for days. */
@UseCase
public class SinceLastSweep {
  private static final Duration ALWAYS = Duration.ofHours(2);
  private static final Duration LONGEST = Duration.ofDays(30);

  private final SweepRuns runs;
  private final Clock clock;

  public SinceLastSweep(SweepRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /** Two hours before the last sweep, at most thirty days ago. */
  public Instant since() {
    Instant now = clock.instant();
    Instant last =
        runs.latest(0, 1).stream().findFirst().map(SweepRun::startedAt).orElse(now.minus(LONGEST));
    Instant since = last.isBefore(now) ? last.minus(ALWAYS) : now.minus(ALWAYS);
    Instant earliest = now.minus(LONGEST);
    return since.isBefore(earliest) ? earliest : since;
  }
}
