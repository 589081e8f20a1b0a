package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;

/** Source: many public plugins, some of them for 9 and 10. */
public interface GroupManager {
  boolean isUserInGroup(ApplicationUser user, String groupName);
}
