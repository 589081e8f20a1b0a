package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.sweep.SinceLastSweep;
import java.util.List;

/** Finds the issues of post-mortems that were changed of late: events may have been missed. */
@UseCase
public class RecentlyChanged {
  /** Of one sweep; those that were changed before get their turn when they change again. */
  static final int MOST = 1_000;

  private final PostMortemLinks links;
  private final SinceLastSweep last;

  public RecentlyChanged(PostMortemLinks links, SinceLastSweep last) {
    this.links = links;
    this.last = last;
  }

  /** Latest first; none where linking is off: then no link says anything. */
  public List<HostIssue> postMortems() {
    return links.areKept() ? links.changedSince(last.since(), MOST) : List.of();
  }
}
