package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lets one writer at a time work on the follow-up of an issue, on all nodes. */
@UseCase
public class FollowUpLock {
  private final Locks locks;
  private final Transactions transactions;

  public FollowUpLock(Locks locks, Transactions transactions) {
    this.locks = locks;
    this.transactions = transactions;
  }

  /** The lock is held until after the commit. */
  public <T> T writing(long issueId, Supplier<T> work) {
    return writing(List.of(issueId), work);
  }

  /** Likewise for several at once. */
  <T> T writing(Collection<Long> issueIds, Supplier<T> work) {
    return locks.holding(
        issueIds.stream()
            .map(issueId -> "debrief-follow_up-" + issueId)
            .collect(Collectors.toCollection(TreeSet::new)),
        () -> transactions.inOne(work));
  }
}
