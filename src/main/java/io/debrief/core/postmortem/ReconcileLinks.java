package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepRuns;
import io.debrief.core.sweep.SweepStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Follows links that were made or removed unheard: those of post-mortems changed of late. */
@UseCase
public class ReconcileLinks implements SweepStep {
  /** Of one sweep; those that were changed before get their turn when they change again. */
  static final int MOST = 1_000;

  private static final Duration ALWAYS = Duration.ofHours(2);
  private static final Duration LONGEST = Duration.ofDays(30);

  private final PostMortemLinks links;
  private final FollowLinks following;
  private final SweepRuns runs;
  private final SweepLog log;
  private final Clock clock;

  public ReconcileLinks(
      PostMortemLinks links, FollowLinks following, SweepRuns runs, SweepLog log, Clock clock) {
    this.links = links;
    this.following = following;
    this.runs = runs;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "follow links that were made by hand";
  }

  @Override
  public Work run() {
    if (!links.areKept()) {
      return Work.NONE;
    }
    Work done = Work.NONE;
    for (HostIssue postMortem : links.changedSince(since(clock.instant()), MOST)) {
      done = done.and(followed(postMortem));
    }
    return done;
  }

  /** Since the sweep before this one: Debrief may have been disabled for days. */
  private Instant since(Instant now) {
    Instant last =
        runs.latest(0, 1).stream().findFirst().map(SweepRun::startedAt).orElse(now.minus(LONGEST));
    Instant since = last.isBefore(now) ? last.minus(ALWAYS) : now.minus(ALWAYS);
    Instant earliest = now.minus(LONGEST);
    return since.isBefore(earliest) ? earliest : since;
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
