package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.sweep.SweepStep;
import java.util.List;
import java.util.Set;

/**
 * Keeps in step with the host whether a post-mortem is more visible than one of its incidents: when
 * an event tells of a change, and in the background, since events can be missing. Neither issue is
 * ever moved or restricted by us.
 */
@UseCase
public class ReconcileAudience implements SweepStep {
  static final int PAGE = 200;

  private final PostMortemStore store;
  private final WiderStore wider;
  private final CompareAudiences comparing;
  private final NoteWider noting;

  public ReconcileAudience(
      PostMortemStore store, WiderStore wider, CompareAudiences comparing, NoteWider noting) {
    this.store = store;
    this.wider = wider;
    this.comparing = comparing;
    this.noting = noting;
  }

  /** The Post-mortem issue may have been moved, restricted or opened. */
  public void ofPostMortem(long issueId) {
    store.ofIssue(issueId).ifPresent(this::reconcile);
  }

  /** The incident may have been moved, restricted, opened, or be new to its post-mortem. */
  public void ofIncident(long issueId) {
    store.ofIncident(issueId).ifPresent(this::reconcile);
  }

  @Override
  public String name() {
    return "compare the audiences of post-mortems and incidents";
  }

  @Override
  public Work run() {
    Work done = Work.NONE;
    List<PostMortem> page = store.page(0, PAGE);
    while (!page.isEmpty()) {
      done = done.and(new Work(page.size(), reconcile(page)));
      page = store.page(page.get(page.size() - 1).id(), PAGE);
    }
    return done;
  }

  /** Only what differs from what we noted is looked at again, under its lock. */
  private int reconcile(List<PostMortem> page) {
    Set<Long> now = comparing.wider(page);
    Set<Long> noted = wider.widerBetween(page.get(0).id(), page.get(page.size() - 1).id());
    return (int)
        page.stream()
            .filter(each -> now.contains(each.id()) != noted.contains(each.id()))
            .filter(this::reconcile)
            .count();
  }

  private boolean reconcile(PostMortem found) {
    return noting.note(
        found.id(),
        () ->
            store
                .ofIssue(found.issueId())
                .filter(now -> !comparing.wider(List.of(now)).isEmpty())
                .isPresent());
  }
}
