package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;

/** Decides who, of those who see a post-mortem, may curate its timeline. */
@UseCase
public class TimelineAccess {
  private final Permissions permissions;

  public TimelineAccess(Permissions permissions) {
    this.permissions = permissions;
  }

  public TimelineRights rightsOf(Curator curator) {
    return new TimelineRights(
        curator.person().key(),
        may(curator, Permission.ADD_COMMENTS),
        may(curator, Permission.EDIT_ISSUES));
  }

  private boolean may(Curator curator, Permission permission) {
    return permissions.may(curator.person(), permission, curator.projectId());
  }
}
