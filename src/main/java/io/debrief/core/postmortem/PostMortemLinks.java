package io.debrief.core.postmortem;

import io.debrief.core.host.HostIssue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the host's links between post-mortems and incidents, whoever may see these. */
public interface PostMortemLinks {
  /** False where linking is switched off or not set up: then no link says anything. */
  boolean areKept();

  boolean isPostMortem(HostIssue issue);

  /** The issue, where it is of the type Post-mortem. */
  Optional<HostIssue> postMortem(long issueId);

  /** The ids of the issues that are linked as incidents of this one. */
  List<Long> incidentsOf(long issueId);

  /** The ids of the issues that are linked as post-mortems of this one. */
  List<Long> postMortemsOf(long incidentId);

  List<HostIssue> issues(Collection<Long> ids);

  /** The user key of the issue's reporter. */
  Optional<String> reporterKey(long issueId);

  /** Issues of the type Post-mortem that were changed since, latest first, at most so many. */
  List<HostIssue> changedSince(Instant since, int atMost);
}
