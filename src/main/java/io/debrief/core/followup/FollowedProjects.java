package io.debrief.core.followup;

/** Knows in which projects something is followed up, so that the others cost nothing. */
public interface FollowedProjects {
  /** May say yes for nothing, for a while; never no while there is something. */
  boolean holds(long projectId);

  /** Something is followed up there, and it is committed. */
  void follow(long projectId);
}
