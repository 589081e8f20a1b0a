package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.FinishCreation.Outcome;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finishes creations whose makers do not come back, and gives up what waited for too long. */
@UseCase
public class FinishCreations implements SweepStep {
  static final int PAGE = 200;

  /** A maker that works on is done long before. */
  static final Duration AT_WORK = Duration.ofMinutes(2);

  /** Who has not made the issue in the host's form by then will not do so any more. */
  static final Duration LONGEST = Duration.ofDays(7);

  private final PostMortemStore store;
  private final FinishCreation finishing;
  private final SweepLog log;
  private final Clock clock;

  public FinishCreations(
      PostMortemStore store, FinishCreation finishing, SweepLog log, Clock clock) {
    this.store = store;
    this.finishing = finishing;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "finish the creation of post-mortems";
  }

  @Override
  public Work run() {
    Instant now = clock.instant();
    Work done = Work.NONE;
    List<Unfinished> page = store.unfinished(0, PAGE);
    while (!page.isEmpty()) {
      for (Unfinished each : page) {
        if (each.waits() || each.place().takenAt().plus(AT_WORK).isBefore(now)) {
          done = done.and(finished(each, now));
        }
      }
      page = store.unfinished(page.get(page.size() - 1).place().id(), PAGE);
    }
    return done;
  }

  private Work finished(Unfinished unfinished, Instant now) {
    Work failed = Work.NONE;
    Outcome outcome = Outcome.LEFT;
    try {
      outcome = finishing.finish(unfinished, List.of());
    } catch (RuntimeException failure) {
      log.failed("finish the post-mortem of place " + unfinished.place().id(), failure);
      failed = Work.FAILURE;
    }
    if (outcome == Outcome.LEFT && unfinished.place().takenAt().plus(LONGEST).isBefore(now)) {
      outcome = finishing.giveUp(unfinished.place());
    }
    return new Work(1, outcome == Outcome.LEFT ? 0 : 1).and(failed);
  }
}
