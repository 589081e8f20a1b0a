package io.debrief.core.followup;

import java.util.Collection;
import java.util.Map;

/** Has the host's search know issues by their follow-ups. */
public interface IndexedIssues {
  /**
   * Writes what differs and nothing else, and has those issues indexed again.
   *
   * @param wanted by issue id
   * @return how many differed
   */
  int show(Map<Long, IndexedFollowUp> wanted);

  /**
   * @return of how many there was something
   */
  int hide(Collection<Long> issueIds);
}
