package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps our records in step when somebody deletes an issue that they speak of. */
@UseCase
public class ForgetIssue {
  private final PostMortemStore store;
  private final Transactions transactions;
  private final Locks locks;
  private final List<GoneWithPostMortem> others;

  public ForgetIssue(
      PostMortemStore store,
      Transactions transactions,
      Locks locks,
      List<GoneWithPostMortem> others) {
    this.store = store;
    this.transactions = transactions;
    this.locks = locks;
    this.others = List.copyOf(others);
  }

  /** The Post-mortem issue is gone: its incidents may have another post-mortem. */
  public void postMortem(long issueId) {
    store
        .ofIssue(issueId)
        .ifPresent(
            found -> {
              List<Runnable> afterwards =
                  others.stream().map(each -> each.forgetting(found.id())).toList();
              holding(found.incidentIds(), () -> store.ofIssue(issueId).ifPresent(store::forget));
              afterwards.forEach(Runnable::run);
            });
  }

  /** The incident is gone: its post-mortem goes on without it. */
  public void incident(long issueId) {
    holding(List.of(issueId), () -> store.forgetIncident(issueId));
  }

  private void holding(List<Long> incidentIds, Runnable work) {
    locks.holding(
        incidentIds.stream()
            .map(CreatePostMortem::lockOf)
            .collect(Collectors.toCollection(TreeSet::new)),
        () ->
            transactions.inOne(
                () -> {
                  work.run();
                  return null;
                }));
  }
}
