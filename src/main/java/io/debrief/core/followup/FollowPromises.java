package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItem;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.action.Promise;
import io.debrief.core.action.PromiseNews;
import io.debrief.core.action.PromiseStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Follows up what is promised: one follow-up for an issue, however many post-mortems promise it.
 * The same promises give the same follow-up, however often it is asked.
 */
@UseCase
public class FollowPromises implements PromiseNews {
  private final PromiseStore promises;
  private final ActionItemIssues issues;
  private final KeepFollowUp keeping;
  private final PromisedDates dates;
  private final TellStanding standing;

  public FollowPromises(
      PromiseStore promises,
      ActionItemIssues issues,
      KeepFollowUp keeping,
      PromisedDates dates,
      TellStanding standing) {
    this.promises = promises;
    this.issues = issues;
    this.keeping = keeping;
    this.dates = dates;
    this.standing = standing;
  }

  @Override
  public void changed(Collection<Long> issueIds) {
    new TreeSet<>(issueIds).forEach(this::follow);
  }

  /** What was checked in stays: it is there again when somebody promises the issue again. */
  private void follow(long issueId) {
    keeping.writing(
        issueId,
        kept -> {
          List<Promise> now = promises.ofIssue(issueId);
          Optional<ActionItem> item =
              now.isEmpty()
                  ? Optional.empty()
                  : issues.whoeverSeesThem(List.of(issueId)).stream().findFirst();
          return item.map(it -> kept.map(f -> again(f, now, it)).orElseGet(() -> first(now, it)));
        });
  }

  private FollowUp first(List<Promise> now, ActionItem item) {
    long issueId = item.issue().id();
    Instant lastPromised = now.stream().map(Promise::promisedAt).max(naturalOrder()).orElseThrow();
    FollowUp first =
        FollowUp.first(
            issueId,
            dates.first(now),
            new Item(
                item.issue().projectId(),
                item.due(),
                item.owner().map(owner -> owner.key()),
                lastPromised,
                0));
    return item.isResolved() ? standing.byHistory(first, item) : dates.assessed(first, item);
  }

  private FollowUp again(FollowUp kept, List<Promise> now, ActionItem item) {
    return kept.isOpen() ? dated(kept, now, item) : reopened(kept, now, item);
  }

  /** As long as nobody chose a date, it follows the promises; later, only new ones count. */
  private FollowUp dated(FollowUp kept, List<Promise> now, ActionItem item) {
    Optional<Instant> since = kept.datedAt();
    List<Promise> news = since.map(at -> madeAfter(at, now)).orElse(now);
    if (news.isEmpty()) {
      return kept;
    }
    LocalDate date = dates.first(news);
    boolean moves = since.isEmpty() ? !date.equals(kept.due()) : date.isBefore(kept.due());
    return moves ? dates.assessed(kept.withFirstDate(date), item) : kept;
  }

  /** Whoever promises again what was closed wants it looked at again. */
  private FollowUp reopened(FollowUp kept, List<Promise> now, ActionItem item) {
    List<Promise> news = madeAfter(kept.closedAt().orElseThrow(), now);
    if (news.isEmpty() || item.isResolved()) {
      return kept;
    }
    Instant at = news.stream().map(Promise::promisedAt).min(naturalOrder()).orElseThrow();
    FollowUp open = kept.opened(dates.first(news), at);
    return dates.assessed(open.withItem(open.item().lookedAt(at)), item);
  }

  private static List<Promise> madeAfter(Instant at, List<Promise> promises) {
    return promises.stream().filter(each -> each.promisedAt().isAfter(at)).toList();
  }

  private static Comparator<Instant> naturalOrder() {
    return Comparator.naturalOrder();
  }
}
