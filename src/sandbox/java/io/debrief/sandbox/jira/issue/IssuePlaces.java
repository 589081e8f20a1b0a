package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.jira.project.Projects;
import io.debrief.sandbox.sal.SynchronousEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Changes where an issue is, its project or its security level, as Jira does: with permission,
 * history and an event after the commit. A moved issue is still found under its former keys.
 */
public class IssuePlaces {
  private static final ProjectPermissionKey MOVE_ISSUES = new ProjectPermissionKey("MOVE_ISSUES");

  private final Database database;
  private final Issues issues;
  private final Projects projects;
  private final Permissions permissions;
  private final History history;
  private final SynchronousEvents events;

  public IssuePlaces(
      Database database,
      Issues issues,
      Projects projects,
      Permissions permissions,
      History history,
      SynchronousEvents events) {
    this.database = database;
    this.issues = issues;
    this.projects = projects;
    this.permissions = permissions;
    this.history = history;
    this.events = events;
  }

  public boolean mayRestrict(ApplicationUser user, IssueSnapshot issue) {
    return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)
        && permissions.hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, issue, user);
  }

  public boolean mayMove(ApplicationUser user, IssueSnapshot issue) {
    return permissions.hasPermission(MOVE_ISSUES, issue, user);
  }

  /** Null takes the level away. People choose among the levels that they belong to. */
  public Refusals restrict(ApplicationUser user, Long issueId, Long levelId) {
    IssueSnapshot issue = issues.byId(issueId);
    if (issue == null || !mayRestrict(user, issue)) {
      return Refusals.of(
          "Field 'security' cannot be set. It is not on the appropriate screen, or unknown.");
    }
    if (levelId != null && !maySetLevel(user, issue.getProjectObject(), levelId)) {
      return Refusals.of("Security level with id '" + levelId + "' does not exist.");
    }
    database.inTransaction(
        () -> {
          update("update issue set level_id = ? where issue_id = ?", levelId, issueId);
          history.record(issueId, user, List.of(level(issue.getSecurityLevelId(), levelId)));
          return null;
        });
    publish(user, issueId, EventType.ISSUE_UPDATED_ID);
    return new Refusals();
  }

  /**
   * Gives the issue the next key of the other project. A level that the other project's scheme has
   * stays; any other becomes the default one of the project, or none.
   */
  public Refusals move(ApplicationUser user, Long issueId, Long projectId) {
    IssueSnapshot issue = issues.byId(issueId);
    Project to = projects.getProjectObj(projectId);
    if (issue == null || to == null || !mayMove(user, issue)) {
      return Refusals.of("You do not have permission to move this issue.");
    }
    if (projects.isArchived(projectId)
        || !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, to, user)) {
      return Refusals.of("You do not have permission to create issues in this project.");
    }
    if (projects.issueType(projectId, issue.getIssueTypeId()).isEmpty()) {
      return Refusals.of("The issue type selected is invalid.");
    }
    if (!projectId.equals(issue.getProjectId())) {
      database.inTransaction(
          () -> {
            moveNow(user, issue, to);
            return null;
          });
      publish(user, issueId, EventType.ISSUE_MOVED_ID);
    }
    return new Refusals();
  }

  private void moveNow(ApplicationUser user, IssueSnapshot issue, Project to) {
    update("update project set issue_counter = issue_counter + 1 where project_id = ?", to.getId());
    long number =
        database
            .sql()
            .sql("select issue_counter from project where project_id = ?")
            .param(to.getId())
            .query(Long.class)
            .single();
    String key = to.getKey() + "-" + number;
    Long before = issue.getSecurityLevelId();
    Long level =
        before == null || projects.hasSecurityLevel(to.getId(), before)
            ? before
            : projects.defaultSecurityLevel(to.getId()).orElse(null);
    update(
        "update issue set issue_key = ?, project_id = ?, level_id = ? where issue_id = ?",
        key,
        to.getId(),
        level,
        issue.getId());
    update("insert into moved_issue_key values (?, ?)", issue.getKey(), issue.getId());
    Project from = issue.getProjectObject();
    List<Change> changes = new ArrayList<>();
    changes.add(
        new Change(
            "project",
            from.getId().toString(),
            from.getName(),
            to.getId().toString(),
            to.getName()));
    changes.add(Change.ofWords("Key", issue.getKey(), key));
    changes.add(level(before, level));
    history.record(issue.getId(), user, changes);
  }

  private boolean maySetLevel(ApplicationUser user, Project project, Long levelId) {
    return projects.hasSecurityLevel(project.getId(), levelId)
        && permissions.isInLevel(levelId, project, user);
  }

  private Change level(Long before, Long after) {
    return new Change("security", text(before), name(before), text(after), name(after));
  }

  private String name(Long levelId) {
    return levelId == null ? null : projects.securityLevelName(levelId).orElse(null);
  }

  private static String text(Long id) {
    return id == null ? null : Objects.toString(id);
  }

  private void publish(ApplicationUser user, Long issueId, Long type) {
    events.publish(new IssueEvent(issues.getIssueObject(issueId), Map.of(), user, type));
  }

  private void update(String sql, Object... parameters) {
    database.sql().sql(sql).params(parameters).update();
  }
}
