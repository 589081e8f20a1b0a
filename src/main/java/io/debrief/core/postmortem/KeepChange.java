package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Stores a change of a post-mortem unless somebody else was faster. */
@UseCase
public class KeepChange {
  private final PostMortemStore store;
  private final Locks locks;
  private final Transactions transactions;

  public KeepChange(PostMortemStore store, Locks locks, Transactions transactions) {
    this.store = store;
    this.locks = locks;
    this.transactions = transactions;
  }

  /** Whoever changes the row of a post-mortem holds this lock. */
  static String lockOf(long postMortemId) {
    return "debrief-post-mortem-row-" + postMortemId;
  }

  /**
   * Under the version that the person saw.
   *
   * @param participants where they change; the facilitator is not among those who are stored
   * @param before done first, once the version seems right; what it throws stops the rest. Not
   *     under the lock: the host tells of its change at once, and whoever listens may need that
   *     lock
   */
  PostMortem changed(PostMortem wanted, Optional<List<Participant>> participants, Runnable before) {
    refuseStale(wanted);
    before.run();
    return holding(
        wanted,
        () -> {
          List<Participant> others =
              participants.orElseGet(() -> store.participantsOf(wanted.id())).stream()
                  .filter(each -> !each.userKey().equals(wanted.facilitatorKey()))
                  .toList();
          return transactions.inOne(
              () -> {
                store.setParticipants(wanted.id(), others);
                return store.change(wanted);
              });
        });
  }

  private PostMortem holding(PostMortem wanted, Supplier<PostMortem> work) {
    TreeSet<String> lock = new TreeSet<>(List.of(lockOf(wanted.id())));
    return locks.holding(
        lock,
        () -> {
          refuseStale(wanted);
          return work.get();
        });
  }

  private void refuseStale(PostMortem wanted) {
    int now = store.ofIssue(wanted.issueId()).orElseThrow(() -> Refusal.notFound("key")).version();
    if (now != wanted.version()) {
      throw Refusal.conflict("version", Wording.of("debrief.change.stale"));
    }
  }
}
