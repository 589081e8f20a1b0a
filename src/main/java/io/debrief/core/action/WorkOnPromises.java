package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Lets one writer at a time work on what a post-mortem promises, and tells the news after. */
@UseCase
public class WorkOnPromises {
  private final Locks locks;
  private final Transactions transactions;
  private final List<PromiseNews> listeners;

  public WorkOnPromises(Locks locks, Transactions transactions, List<PromiseNews> listeners) {
    this.locks = locks;
    this.transactions = transactions;
    this.listeners = List.copyOf(listeners);
  }

  /** Not re-entrant, on all nodes. The work opens its own transactions. */
  <T> T on(long postMortemId, Supplier<T> work) {
    return locks.holding(new TreeSet<>(List.of("debrief-promises-" + postMortemId)), work::get);
  }

  void inOneTransaction(Runnable writes) {
    transactions.inOne(
        () -> {
          writes.run();
          return null;
        });
  }

  <T> T inOne(Supplier<T> writes) {
    return transactions.inOne(writes);
  }

  /** Call under no lock, after the commit. */
  void tell(Collection<Long> issueIds) {
    if (!issueIds.isEmpty()) {
      listeners.forEach(each -> each.changed(issueIds));
    }
  }
}
