package io.debrief.sandbox.jira.user;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;

/** Says who is in which group. */
public class GroupMembers implements GroupManager {
  private final Users users;

  public GroupMembers(Users users) {
    this.users = users;
  }

  @Override
  public boolean isUserInGroup(ApplicationUser user, String groupName) {
    return users.groupsOf(user).contains(groupName);
  }
}
