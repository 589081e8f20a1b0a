package io.debrief.sandbox.jira.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import java.util.List;
import java.util.Set;

/** Decides who may do what, by the project's permission scheme and the issue's security level. */
public class Permissions implements PermissionManager {
  private static final ProjectPermissionKey BROWSE = ProjectPermissions.BROWSE_PROJECTS;

  private final Database database;
  private final Holders holders;

  public Permissions(Database database, Holders holders) {
    this.database = database;
    this.holders = holders;
  }

  @Override
  public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
    Set<String> held = holders.of(user, issue.getProjectId());
    if (issue.isArchived() && !key.equals(BROWSE)) {
      return false;
    }
    return granted(key, issue.getProjectId(), held) && passesSecurity(issue, user, held);
  }

  @Override
  public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
    return granted(key, project.getId(), holders.of(user, project.getId()));
  }

  private boolean granted(ProjectPermissionKey key, Long projectId, Set<String> held) {
    if (held.isEmpty() || (isArchived(projectId) && !key.equals(BROWSE))) {
      return false;
    }
    List<String> grants =
        database
            .sql()
            .sql(
                "select g.holder_type, g.holder from permission_grant g"
                    + " join project p on p.permission_scheme = g.permission_scheme"
                    + " where p.project_id = ? and g.permission = ?")
            .params(projectId, key.permissionKey())
            .query((row, number) -> row.getString(1) + ":" + row.getString(2))
            .list();
    return grants.stream().anyMatch(held::contains);
  }

  private boolean isArchived(Long projectId) {
    return database
            .sql()
            .sql("select count(*) from archived_project where project_id = ?")
            .param(projectId)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Whether the person may give issues of the project that level: who belongs to it may. */
  public boolean isInLevel(Long levelId, Project project, ApplicationUser user) {
    Set<String> held = holders.of(user, project.getId());
    return members(levelId).stream()
        .anyMatch(member -> held.contains(member) || member.equals("reporter:"));
  }

  private boolean passesSecurity(Issue issue, ApplicationUser user, Set<String> held) {
    if (issue.getSecurityLevelId() == null) {
      return true;
    }
    List<String> members = members(issue.getSecurityLevelId());
    boolean asReporter =
        members.contains("reporter:") && user.getKey().equals(issue.getReporterId());
    return asReporter || members.stream().anyMatch(held::contains);
  }

  private List<String> members(Long levelId) {
    return database
        .sql()
        .sql("select holder_type, holder from security_member where level_id = ?")
        .param(levelId)
        .query((row, number) -> row.getString(1) + ":" + row.getString(2))
        .list();
  }
}
