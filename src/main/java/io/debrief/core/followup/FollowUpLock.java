package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

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
    return locks.holding(
        new TreeSet<>(List.of("debrief-follow_up-" + issueId)), () -> transactions.inOne(work));
  }
}
