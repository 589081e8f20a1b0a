package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;

/** Decides who, of those who see a post-mortem, may work on its factors. */
@UseCase
public class FactorAccess {
  private final Permissions permissions;

  public FactorAccess(Permissions permissions) {
    this.permissions = permissions;
  }

  public FactorRights rightsOf(SeenPostMortem seen) {
    return new FactorRights(
        seen.reader().key(), may(seen, Permission.ADD_COMMENTS), may(seen, Permission.EDIT_ISSUES));
  }

  private boolean may(SeenPostMortem seen, Permission permission) {
    return permissions.may(seen.reader(), permission, seen.issue().projectId());
  }
}
