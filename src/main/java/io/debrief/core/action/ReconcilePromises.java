package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.postmortem.PostMortemStore;
import io.debrief.core.postmortem.RecentlyChanged;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;

/** Follows promises whose links were made or removed unheard, of post-mortems changed of late. */
@UseCase
public class ReconcilePromises implements SweepStep {
  private final RecentlyChanged recently;
  private final PostMortemStore postMortems;
  private final FollowPromiseLinks following;
  private final SweepLog log;

  public ReconcilePromises(
      RecentlyChanged recently,
      PostMortemStore postMortems,
      FollowPromiseLinks following,
      SweepLog log) {
    this.recently = recently;
    this.postMortems = postMortems;
    this.following = following;
    this.log = log;
  }

  @Override
  public String name() {
    return "follow promises that were made by hand";
  }

  @Override
  public Work run() {
    Work done = Work.NONE;
    for (HostIssue issue : recently.postMortems()) {
      done = done.and(followed(issue.id()));
    }
    return done;
  }

  private Work followed(long issueId) {
    try {
      return new Work(1, postMortems.ofIssue(issueId).map(following::follow).orElse(0));
    } catch (RuntimeException failure) {
      log.failed("follow the promises of issue " + issueId, failure);
      return new Work(1, 0).and(Work.FAILURE);
    }
  }
}
