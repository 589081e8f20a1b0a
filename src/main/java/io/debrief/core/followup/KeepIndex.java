package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the host's search in step with the follow-ups. Two writers of one follow-up may get here in
 * either order, so that each reads, under a lock of its own, what is committed by then.
 */
@UseCase
public class KeepIndex implements FollowUpIndex {
  private final FollowUpStore store;
  private final IndexedIssues indexed;
  private final FollowedProjects projects;
  private final Locks locks;

  public KeepIndex(
      FollowUpStore store, IndexedIssues indexed, FollowedProjects projects, Locks locks) {
    this.store = store;
    this.indexed = indexed;
    this.projects = projects;
    this.locks = locks;
  }

  @Override
  public void show(FollowUp followUp) {
    bringUpToDate(List.of(followUp.issueId()));
  }

  @Override
  public void forget(long issueId) {
    bringUpToDate(List.of(issueId));
  }

  /**
   * @return how many issues were known differently
   */
  int bringUpToDate(Collection<Long> issueIds) {
    return issueIds.isEmpty()
        ? 0
        : locks.holding(
            issueIds.stream()
                .map(id -> "debrief-follow_up_index-" + id)
                .collect(Collectors.toCollection(TreeSet::new)),
            () -> write(issueIds));
  }

  private int write(Collection<Long> issueIds) {
    Map<Long, IndexedFollowUp> kept = new TreeMap<>();
    for (FollowUp followUp : store.ofIssues(issueIds)) {
      kept.put(followUp.issueId(), IndexedFollowUp.of(followUp));
      projects.follow(followUp.projectId());
    }
    Set<Long> gone = new TreeSet<>(issueIds);
    gone.removeAll(kept.keySet());
    return (kept.isEmpty() ? 0 : indexed.show(kept)) + (gone.isEmpty() ? 0 : indexed.hide(gone));
  }
}
