package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** Notes when a post-mortem became more visible than its incidents, and forgets it when over. */
@UseCase
public class NoteWider {
  private final WiderStore store;
  private final Locks locks;
  private final Transactions transactions;
  private final Clock clock;

  public NoteWider(WiderStore store, Locks locks, Transactions transactions, Clock clock) {
    this.store = store;
    this.locks = locks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param isWider asked under the lock of the post-mortem
   * @return whether anything was to be written
   */
  boolean note(long postMortemId, BooleanSupplier isWider) {
    return locks.holding(
        new TreeSet<>(List.of(KeepChange.lockOf(postMortemId))),
        () -> {
          boolean wider = isWider.getAsBoolean();
          if (store.widerSince(postMortemId).isPresent() == wider) {
            return false;
          }
          Optional<Instant> since = wider ? Optional.of(clock.instant()) : Optional.empty();
          return transactions.inOne(
              () -> {
                store.setWiderSince(postMortemId, since);
                return true;
              });
        });
  }
}
