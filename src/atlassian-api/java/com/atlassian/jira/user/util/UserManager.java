package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;

/** Source: atlassian-api.md 1.8, CONFIRMED J7.4; getUserByKey USED J11. */
public interface UserManager {
  ApplicationUser getUserByKey(String key);

  ApplicationUser getUserByName(String name);

  /** Null where there is no such group. */
  Group getGroup(String name);
}
