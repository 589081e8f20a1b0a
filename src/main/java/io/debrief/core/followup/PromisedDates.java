package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItem;
import io.debrief.core.action.Promise;
import io.debrief.core.action.PromiseStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/** Says when to look at what is promised: the graver what led to it, the sooner. */
@UseCase
public class PromisedDates {
  private final PromiseStore promises;
  private final Gravity gravity;
  private final FollowUpTime time;

  public PromisedDates(PromiseStore promises, Gravity gravity, FollowUpTime time) {
    this.promises = promises;
    this.gravity = gravity;
    this.time = time;
  }

  /** By the earliest of the promises and the gravest incident of all. */
  LocalDate first(Collection<Promise> of) {
    Instant earliest =
        of.stream().map(Promise::promisedAt).min(Comparator.naturalOrder()).orElseThrow();
    return time.lookAfter(earliest, gravity.of(of));
  }

  /** When to look again at what somebody looked at just now. */
  LocalDate next(long issueId, Instant now) {
    return time.lookAfter(now, gravity.of(promises.ofIssue(issueId)));
  }

  /** What is archived waits: nothing is asked of anybody, and nothing changes by itself. */
  FollowUp assessed(FollowUp followUp, ActionItem item) {
    if (item.archived()) {
      return followUp.withFlags(Map.of(), FollowUp.NEVER);
    }
    return time.assessed(followUp, item.owner().filter(owner -> !owner.active()).isPresent());
  }
}
