package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Looks at those follow-ups alone that may have changed by themselves since the last time. */
@UseCase
public class LookAgain implements SweepStep {
  static final int PAGE = 200;

  private final FollowUpStore store;
  private final LookAtPage looking;
  private final SweepLog log;
  private final Clock clock;

  public LookAgain(FollowUpStore store, LookAtPage looking, SweepLog log, Clock clock) {
    this.store = store;
    this.looking = looking;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "look again at follow-ups";
  }

  @Override
  public Work run() {
    Instant now = clock.instant();
    Work done = Work.NONE;
    List<FollowUp> page = store.dueToLook(now, Instant.EPOCH, 0, PAGE);
    while (!page.isEmpty()) {
      done = done.and(looking.look(page, log));
      FollowUp last = page.get(page.size() - 1);
      page = store.dueToLook(now, last.lookAt(), last.id(), PAGE);
    }
    return done;
  }
}
