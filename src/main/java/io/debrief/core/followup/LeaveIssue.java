package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseStore;

/** Forgets all that we keep of an issue that is gone. */
@UseCase
public class LeaveIssue {
  private final FollowUpStore store;
  private final CheckInStore checkIns;
  private final PromiseStore promises;
  private final FollowUpLock lock;

  public LeaveIssue(
      FollowUpStore store, CheckInStore checkIns, PromiseStore promises, FollowUpLock lock) {
    this.store = store;
    this.checkIns = checkIns;
    this.promises = promises;
    this.lock = lock;
  }

  /** What the search knew of it went with it. */
  void gone(long issueId) {
    lock.writing(
        issueId,
        () -> {
          promises.forgetIssue(issueId);
          checkIns.forgetIssue(issueId);
          store.forgetIssue(issueId);
          return null;
        });
  }
}
