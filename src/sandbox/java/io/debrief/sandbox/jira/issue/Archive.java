package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;

/** Archives issues and brings them back; nobody hears of it, and no field changes. */
public final class Archive {
  private final Database database;
  private final GlobalPermissionManager permissions;

  public Archive(Database database, GlobalPermissionManager permissions) {
    this.database = database;
    this.permissions = permissions;
  }

  /** Whoever may browse the issue still opens it; it is read only, and no search finds it. */
  public Refusals put(ApplicationUser user, IssueSnapshot issue) {
    return issue.isArchived()
        ? Refusals.of("The issue '" + issue.getKey() + "' is archived already.")
        : written(user, issue, "insert into archived_issue (issue_id) values (?)");
  }

  public Refusals restore(ApplicationUser user, IssueSnapshot issue) {
    return issue.isArchived()
        ? written(user, issue, "delete from archived_issue where issue_id = ?")
        : Refusals.of("The issue '" + issue.getKey() + "' is not archived.");
  }

  private Refusals written(ApplicationUser user, IssueSnapshot issue, String sql) {
    if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
      return Refusals.of("You do not have the permission to archive issues.");
    }
    database.sql().sql(sql).param(issue.getId()).update();
    return new Refusals();
  }
}
