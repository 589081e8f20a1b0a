package io.debrief.core.followup;

import io.debrief.core.UseCase;

/** Asks the table in which projects something is followed up. */
@UseCase
public class HeldProjects implements FollowedProjects {
  private final FollowUpStore store;

  public HeldProjects(FollowUpStore store) {
    this.store = store;
  }

  @Override
  public boolean holds(long projectId) {
    return store.holds(projectId);
  }
}
