package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseStore;
import io.debrief.core.sweep.Nightly;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;
import java.util.List;
import java.util.OptionalLong;

/** Reconciles everything once a night, so much at a time, and goes on where it stopped. */
@UseCase
public class ReconcileAll implements SweepStep {
  static final int PAGE = 200;

  /** Pages of one sweep: there is other work to do. */
  static final int MOST_PAGES = 200;

  private static final String FOLLOW_UPS = "follow-ups";
  private static final String PROMISES = "promises";
  private static final int PROMISES_AT_ONCE = 1_000;

  private final FollowUpStore store;
  private final PromiseStore promises;
  private final ReconcilePage reconciling;
  private final Nightly nightly;
  private final SweepLog log;

  public ReconcileAll(
      FollowUpStore store,
      PromiseStore promises,
      ReconcilePage reconciling,
      Nightly nightly,
      SweepLog log) {
    this.store = store;
    this.promises = promises;
    this.reconciling = reconciling;
    this.nightly = nightly;
    this.log = log;
  }

  @Override
  public String name() {
    return "reconcile follow-ups";
  }

  @Override
  public Work run() {
    return followUps().and(promises());
  }

  private Work followUps() {
    Work done = Work.NONE;
    OptionalLong place = nightly.place(FOLLOW_UPS);
    for (int pages = 0; place.isPresent() && pages < MOST_PAGES; pages++) {
      List<FollowUp> page = store.page(place.getAsLong(), PAGE);
      if (page.isEmpty()) {
        nightly.completed(FOLLOW_UPS);
        break;
      }
      done = done.and(reconciling.reconcile(page, log));
      place = OptionalLong.of(page.get(page.size() - 1).id());
      nightly.reached(FOLLOW_UPS, place.getAsLong());
    }
    return done;
  }

  private Work promises() {
    Work done = Work.NONE;
    OptionalLong place = nightly.place(PROMISES);
    for (int pages = 0; place.isPresent() && pages < MOST_PAGES; pages++) {
      List<Long> ids = promises.pageOfIssues(place.getAsLong(), PROMISES_AT_ONCE);
      if (ids.isEmpty()) {
        nightly.completed(PROMISES);
        break;
      }
      done = done.and(reconciling.reconcilePromised(ids, log));
      place = OptionalLong.of(ids.get(ids.size() - 1));
      nightly.reached(PROMISES, place.getAsLong());
    }
    return done;
  }
}
