package io.debrief.core.followup;

import io.debrief.core.UseCase;

/** Leaves the host's search as it is, until something shows follow-ups to it. */
@UseCase
public class ShowNothing implements FollowUpIndex {
  @Override
  public void show(FollowUp followUp) {
    // Nobody searches yet.
  }

  @Override
  public void forget(long issueId) {
    // Nobody searches yet.
  }
}
