package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes what became of a follow-up, where it is different; afterwards the host's search hears of
 * it.
 */
@UseCase
public class KeepFollowUp {
  private final FollowUpStore store;
  private final FollowUpLock lock;
  private final CheckInStore checkIns;
  private final PromiseStore promises;
  private final FollowUpIndex index;

  public KeepFollowUp(
      FollowUpStore store,
      FollowUpLock lock,
      CheckInStore checkIns,
      PromiseStore promises,
      FollowUpIndex index) {
    this.store = store;
    this.lock = lock;
    this.checkIns = checkIns;
    this.promises = promises;
    this.index = index;
  }

  /**
   * @param work called under the lock, inside the transaction; empty where there is none, before
   *     and after
   */
  Optional<FollowUp> writing(long issueId, UnaryOperator<Optional<FollowUp>> work) {
    Written written = lock.writing(issueId, () -> written(issueId, work));
    if (written.isNews()) {
      written.now().ifPresentOrElse(index::show, () -> index.forget(issueId));
    }
    return written.now();
  }

  private Written written(long issueId, UnaryOperator<Optional<FollowUp>> work) {
    Optional<FollowUp> kept = store.ofIssue(issueId);
    Optional<FollowUp> wanted = work.apply(kept);
    if (wanted.equals(kept)) {
      return new Written(kept, kept);
    }
    if (wanted.isEmpty()) {
      store.forgetIssue(issueId);
      return new Written(kept, wanted);
    }
    FollowUp now = wanted.get();
    promises.rank(issueId, now.rank());
    if (kept.isPresent()) {
      store.save(now);
      return new Written(kept, wanted);
    }
    return new Written(kept, Optional.of(store.add(withEarlierCheckIns(now))));
  }

  /** What was said while somebody promised it before. */
  private FollowUp withEarlierCheckIns(FollowUp first) {
    return checkIns.page(first.issueId(), 0, 1).stream()
        .findFirst()
        .map(latest -> first.withLastCheckIn(latest.id()))
        .orElse(first);
  }

  private record Written(Optional<FollowUp> before, Optional<FollowUp> now) {
    boolean isNews() {
      return !before.equals(now);
    }
  }
}
