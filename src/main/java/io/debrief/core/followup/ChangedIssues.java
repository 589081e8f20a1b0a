package io.debrief.core.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Tells which issues are worth another look, many with one look-up. */
public interface ChangedIssues {
  Look since(Collection<Long> issueIds, Instant since);

  /**
   * What a look-up found.
   *
   * @param existing those that there still are
   * @param changed those of them that somebody changed since then
   */
  record Look(Set<Long> existing, Set<Long> changed) {}
}
