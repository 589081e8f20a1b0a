package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Lets one writer at a time work on the factors of a post-mortem, on all nodes. */
@UseCase
public class FactorLock {
  private final Locks locks;
  private final Transactions transactions;

  public FactorLock(Locks locks, Transactions transactions) {
    this.locks = locks;
    this.transactions = transactions;
  }

  /** The lock is held until after the commit. */
  <T> T writing(long postMortemId, Supplier<T> work) {
    return locks.holding(
        new TreeSet<>(List.of("debrief-factor-" + postMortemId)), () -> transactions.inOne(work));
  }
}
