package io.debrief.sandbox.jira.project;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.user.Users;
import java.util.HashSet;
import java.util.Set;

/** Answers in which capacity a person meets a project: as themselves, in a group, in a role. */
public class Holders {
  private final Database database;
  private final Users users;

  public Holders(Database database, Users users) {
    this.database = database;
    this.users = users;
  }

  /** {@code type:holder} of everything the person is in this project; empty for nobody. */
  public Set<String> of(ApplicationUser user, Long projectId) {
    Set<String> held = new HashSet<>();
    if (user == null || !user.isActive()) {
      return held;
    }
    held.add("user:" + user.getKey());
    users.groupsOf(user).forEach(group -> held.add("group:" + group));
    held.addAll(rolesOf(projectId, held));
    return held;
  }

  public boolean inGroup(ApplicationUser user, String group) {
    return user != null && users.groupsOf(user).contains(group);
  }

  private Set<String> rolesOf(Long projectId, Set<String> held) {
    Set<String> roles = new HashSet<>();
    database
        .sql()
        .sql("select role_id, holder_type, holder from role_member where project_id = ?")
        .param(projectId)
        .query(
            row -> {
              if (held.contains(row.getString(2) + ":" + row.getString(3))) {
                roles.add("role:" + row.getLong(1));
              }
            });
    return roles;
  }
}
