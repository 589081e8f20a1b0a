package io.debrief.core.followup;

/**
 * Shows follow-ups to the host's search. A projection: it is never read back, and told after the
 * commit, under no lock.
 */
public interface FollowUpIndex {
  void show(FollowUp followUp);

  /** The issue is not followed up any more. */
  void forget(long issueId);
}
