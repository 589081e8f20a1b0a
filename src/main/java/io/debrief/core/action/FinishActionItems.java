package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.Acting;
import io.debrief.core.host.Person;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Promises, on behalf of whoever asked, what was made for a promise before its maker was cut off.
 */
@UseCase
public class FinishActionItems implements SweepStep {
  static final int MOST = 200;

  /** Whoever is at it is done sooner. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(2);

  private static final Duration ASKED_AGAIN = Duration.ofDays(7);

  private final LeftPlaces left;
  private final MakeActionItem making;
  private final Acting acting;
  private final SweepLog log;
  private final Clock clock;

  public FinishActionItems(
      LeftPlaces left, MakeActionItem making, Acting acting, SweepLog log, Clock clock) {
    this.left = left;
    this.making = making;
    this.acting = acting;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "finish action items that were left half made";
  }

  @Override
  public Work run() {
    Instant now = clock.instant();
    Work done = Work.NONE;
    for (ActionPlace place : left.before(now.minus(UNDER_WAY), MOST)) {
      done = done.and(finished(place));
    }
    left.forgetBefore(now.minus(ASKED_AGAIN));
    return done;
  }

  private Work finished(ActionPlace place) {
    try {
      Optional<PostMortem> postMortem = left.postMortemOf(place);
      Optional<Person> reporter = left.reporterOf(place);
      if (postMortem.isEmpty() || reporter.isEmpty()) {
        left.release(place);
        return new Work(1, 0);
      }
      boolean made =
          acting
              .as(reporter.get(), () -> making.finished(postMortem.get().issueId(), place))
              .isPresent();
      return new Work(1, made ? 1 : 0);
    } catch (RuntimeException failure) {
      log.failed("finish the action item " + place.request(), failure);
      return new Work(1, 0).and(Work.FAILURE);
    }
  }
}
