package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Transactions;

/** Keeps our records in step when somebody deletes an issue that they speak of. */
@UseCase
public class ForgetIssue {
  private final PostMortemStore store;
  private final Transactions transactions;

  public ForgetIssue(PostMortemStore store, Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /** The Post-mortem issue is gone: its incidents may have another post-mortem. */
  public void postMortem(long issueId) {
    transactions.inOne(
        () -> {
          store.ofIssue(issueId).ifPresent(store::forget);
          return null;
        });
  }

  /** The incident is gone: its post-mortem goes on without it. */
  public void incident(long issueId) {
    transactions.inOne(
        () -> {
          store.forgetIncident(issueId);
          return null;
        });
  }
}
