package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Source: atlassian-api.md 1.8, USED J11. */
public interface GlobalPermissionManager {
  boolean hasPermission(GlobalPermissionKey key, ApplicationUser user);
}
