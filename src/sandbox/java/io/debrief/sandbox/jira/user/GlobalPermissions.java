package io.debrief.sandbox.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Global permissions: one group administers. */
public class GlobalPermissions implements GlobalPermissionManager {
  private static final String ADMINISTRATORS = "jira-administrators";

  private final Users users;

  public GlobalPermissions(Users users) {
    this.users = users;
  }

  @Override
  public boolean hasPermission(GlobalPermissionKey key, ApplicationUser user) {
    return users.groupsOf(user).contains(ADMINISTRATORS);
  }
}
