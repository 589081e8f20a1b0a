package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.sweep.SinceLastSweep;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;
import java.time.Instant;
import java.util.List;

/** Follows issues that were changed or deleted unheard: events can be missing. */
@UseCase
public class ReconcileChanged implements SweepStep {
  static final int PAGE = 1_000;

  private final FollowUpStore store;
  private final ChangedIssues issues;
  private final FollowIssue following;
  private final SinceLastSweep last;
  private final SweepLog log;

  public ReconcileChanged(
      FollowUpStore store,
      ChangedIssues issues,
      FollowIssue following,
      SinceLastSweep last,
      SweepLog log) {
    this.store = store;
    this.issues = issues;
    this.following = following;
    this.last = last;
    this.log = log;
  }

  @Override
  public String name() {
    return "follow action items that were changed";
  }

  @Override
  public Work run() {
    Instant since = last.since();
    Work done = Work.NONE;
    List<FollowUp> page = store.page(0, PAGE);
    while (!page.isEmpty()) {
      done = done.and(followed(page.stream().map(FollowUp::issueId).toList(), since));
      page = store.page(page.get(page.size() - 1).id(), PAGE);
    }
    return done;
  }

  /** Counts what was changed as looked at: the others cost next to nothing. */
  private Work followed(List<Long> ids, Instant since) {
    ChangedIssues.Look look = issues.since(ids, since);
    Work done = Work.NONE;
    for (long id : ids) {
      if (look.changed().contains(id) || !look.existing().contains(id)) {
        done = done.and(followed(id));
      }
    }
    return done;
  }

  private Work followed(long id) {
    try {
      return new Work(1, following.follow(id));
    } catch (RuntimeException failure) {
      log.failed("follow issue " + id, failure);
      return new Work(1, 0).and(Work.FAILURE);
    }
  }
}
