package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

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
   * What became of a change.
   *
   * @param stale nothing was written: somebody else was faster
   */
  public record Outcome(PostMortem postMortem, boolean stale) {}

  /**
   * Under the version that the person saw.
   *
   * @param participants where they change; the facilitator is not among those who are stored
   * @param before done first, once the version is right; what it throws stops the rest. Nobody else
   *     changes the post-mortem meanwhile, but the lock of its row is free: the host tells of its
   *     change at once, and whoever listens may need that lock
   */
  Outcome changed(PostMortem wanted, Optional<List<Participant>> participants, Runnable before) {
    return locks.holding(
        new TreeSet<>(List.of("debrief-post-mortem-change-" + wanted.id())),
        () -> {
          PostMortem now = now(wanted);
          if (now.version() != wanted.version()) {
            return new Outcome(now, true);
          }
          before.run();
          return locks.holding(
              new TreeSet<>(List.of(lockOf(wanted.id()))), () -> write(wanted, participants));
        });
  }

  private Outcome write(PostMortem wanted, Optional<List<Participant>> participants) {
    PostMortem now = now(wanted);
    if (now.version() != wanted.version()) {
      return new Outcome(now, true);
    }
    List<Participant> others =
        participants.orElseGet(() -> store.participantsOf(wanted.id())).stream()
            .filter(each -> !each.userKey().equals(wanted.facilitatorKey()))
            .toList();
    return transactions.inOne(
        () -> {
          store.setParticipants(wanted.id(), others);
          return new Outcome(store.change(wanted), false);
        });
  }

  private PostMortem now(PostMortem wanted) {
    return store.ofIssue(wanted.issueId()).orElseThrow(() -> Refusal.notFound("key"));
  }
}
