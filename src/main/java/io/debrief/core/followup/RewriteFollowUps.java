package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes follow-ups that are different now, and nothing else; then the search hears of it. */
@UseCase
public class RewriteFollowUps {
  private final FollowUpStore store;
  private final FollowUpLock lock;
  private final PromiseStore promises;
  private final KeepIndex index;

  public RewriteFollowUps(
      FollowUpStore store, FollowUpLock lock, PromiseStore promises, KeepIndex index) {
    this.store = store;
    this.lock = lock;
    this.promises = promises;
    this.index = index;
  }

  /** Whether the issue is followed up, in one statement. */
  boolean isKept(long issueId) {
    return store.ofIssue(issueId).isPresent();
  }

  /**
   * Those of the issues, in one transaction. The search is told afterwards, under no lock: dying in
   * between leaves it behind, until the whole is reconciled.
   *
   * @param now called under the locks; the host is asked there, too, so that who reads later writes
   *     later
   * @return how many were written
   */
  int rewrite(Collection<Long> issueIds, UnaryOperator<FollowUp> now) {
    List<Long> toldDifferently = new ArrayList<>();
    int written = lock.writing(issueIds, () -> write(issueIds, now, toldDifferently));
    index.bringUpToDate(toldDifferently);
    return written;
  }

  /**
   * Tells the search how the issue is followed up, where it knows otherwise.
   *
   * @return 1 where it knew otherwise, else 0
   */
  int tellSearch(long issueId) {
    return index.bringUpToDate(List.of(issueId));
  }

  private int write(
      Collection<Long> issueIds, UnaryOperator<FollowUp> now, List<Long> toldDifferently) {
    int written = 0;
    for (FollowUp kept : store.ofIssues(issueIds)) {
      FollowUp wanted = now.apply(kept);
      if (!wanted.equals(kept)) {
        store.save(wanted);
        if (wanted.rank() != kept.rank()) {
          promises.rank(wanted.issueId(), wanted.rank());
        }
        written++;
        if (!IndexedFollowUp.of(wanted).equals(IndexedFollowUp.of(kept))
            || wanted.projectId() != kept.projectId()) {
          toldDifferently.add(kept.issueId());
        }
      }
    }
    return written;
  }
}
