package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;

/** Follows links that were made or removed unheard: those of post-mortems changed of late. */
@UseCase
public class ReconcileLinks implements SweepStep {
  private final RecentlyChanged recently;
  private final FollowLinks following;
  private final SweepLog log;

  public ReconcileLinks(RecentlyChanged recently, FollowLinks following, SweepLog log) {
    this.recently = recently;
    this.following = following;
    this.log = log;
  }

  @Override
  public String name() {
    return "follow links that were made by hand";
  }

  @Override
  public Work run() {
    Work done = Work.NONE;
    for (HostIssue postMortem : recently.postMortems()) {
      done = done.and(followed(postMortem));
    }
    return done;
  }

  private Work followed(HostIssue postMortem) {
    try {
      return new Work(1, following.follow(postMortem));
    } catch (RuntimeException failure) {
      log.failed("follow the links of issue " + postMortem.id(), failure);
      return new Work(1, 0).and(Work.FAILURE);
    }
  }
}
