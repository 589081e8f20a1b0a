package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.Promise;
import io.debrief.core.action.PromiseNews;
import io.debrief.core.action.PromiseStore;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep.Work;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares follow-ups with all that they hang on: issues, promises, and what the search knows. */
@UseCase
public class ReconcilePage {
  private final LookAtPage looking;
  private final FollowUpStore store;
  private final PromiseStore promises;
  private final List<PromiseNews> news;
  private final KeepIndex index;

  public ReconcilePage(
      LookAtPage looking,
      FollowUpStore store,
      PromiseStore promises,
      List<PromiseNews> news,
      KeepIndex index) {
    this.looking = looking;
    this.store = store;
    this.promises = promises;
    this.news = List.copyOf(news);
    this.index = index;
  }

  Work reconcile(List<FollowUp> page, SweepLog log) {
    Work looked = looking.look(page, log);
    Set<Long> ids = page.stream().map(FollowUp::issueId).collect(Collectors.toSet());
    try {
      Set<Long> unpromised = new TreeSet<>(ids);
      promises.ofIssues(ids).stream().map(Promise::issueId).forEach(unpromised::remove);
      return looked.and(new Work(0, tell(unpromised) + index.bringUpToDate(ids)));
    } catch (RuntimeException failure) {
      log.failed("reconcile the issues " + new TreeSet<>(ids), failure);
      return looked.and(Work.FAILURE);
    }
  }

  /** Promised issues that nobody follows up: the news of their promise was lost. */
  Work reconcilePromised(Collection<Long> issueIds, SweepLog log) {
    try {
      Set<Long> unfollowed = new TreeSet<>(issueIds);
      store.ofIssues(issueIds).stream().map(FollowUp::issueId).forEach(unfollowed::remove);
      return new Work(0, tell(unfollowed));
    } catch (RuntimeException failure) {
      log.failed("follow the promised issues " + new TreeSet<>(issueIds), failure);
      return Work.FAILURE;
    }
  }

  private int tell(Set<Long> issueIds) {
    if (!issueIds.isEmpty()) {
      news.forEach(each -> each.changed(issueIds));
    }
    return issueIds.size();
  }
}
