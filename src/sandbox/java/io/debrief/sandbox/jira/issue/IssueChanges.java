package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.sal.SynchronousEvents;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What people do to an issue on Jira's own pages: each act checks the permission, is recorded in
 * the history and announced by an event after the commit.
 */
public class IssueChanges {
  private static final String NOT_ALLOWED = "You do not have permission to do this.";

  private final Database database;
  private final Issues issues;
  private final Permissions permissions;
  private final IssueWrites writes;
  private final SynchronousEvents events;

  public IssueChanges(
      Database database,
      Issues issues,
      Permissions permissions,
      IssueWrites writes,
      SynchronousEvents events) {
    this.database = database;
    this.issues = issues;
    this.permissions = permissions;
    this.writes = writes;
    this.events = events;
  }

  public Refusals editSummary(ApplicationUser user, Long issueId, String summary) {
    Refusals refusals = whyNotEditSummary(user, issueId, summary);
    if (refusals.hasAnyErrors()) {
      return refusals;
    }
    return change(
        ProjectPermissions.EDIT_ISSUES,
        user,
        issueId,
        issue -> writes.setSummary(issue, user, summary));
  }

  Refusals whyNotEditSummary(ApplicationUser user, Long issueId, String summary) {
    IssueSnapshot issue = issues.byId(issueId);
    if (issue == null || !permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
      return Refusals.of(NOT_ALLOWED);
    }
    Refusals refusals = new Refusals();
    CreateCheck.checkSummary(summary, refusals);
    return refusals;
  }

  /** Takes a step of the workflow that leads on from the issue's status. */
  public Refusals transition(ApplicationUser user, Long issueId, Long stepId) {
    IssueSnapshot before = issues.byId(issueId);
    if (before == null
        || writes.steps(before).stream().noneMatch(step -> step.id().equals(stepId))) {
      return Refusals.of("It seems that you have tried to perform an illegal workflow operation.");
    }
    return change(
        new ProjectPermissionKey("TRANSITION_ISSUES"),
        user,
        issueId,
        issue -> writes.takeStep(issue, user, stepId));
  }

  /** Null leaves the issue unassigned. */
  public Refusals assign(ApplicationUser user, Long issueId, ApplicationUser assignee) {
    return change(
        new ProjectPermissionKey("ASSIGN_ISSUES"),
        user,
        issueId,
        issue -> writes.setAssignee(issue, user, assignee));
  }

  public Refusals comment(
      ApplicationUser user, Long issueId, String body, Comments.Audience audience) {
    if (body == null || body.isBlank()) {
      Refusals refusals = new Refusals();
      refusals.add("comment", "Comment body can not be empty!");
      return refusals;
    }
    return change(
        ProjectPermissions.ADD_COMMENTS,
        user,
        issueId,
        issue -> writes.addComment(issue, user, body, audience));
  }

  /** The event carries the issue as it was. */
  public Refusals delete(ApplicationUser user, Long issueId) {
    IssueSnapshot issue = issues.byId(issueId);
    ProjectPermissionKey mayDelete = new ProjectPermissionKey("DELETE_ISSUES");
    if (issue == null || !permissions.hasPermission(mayDelete, issue, user)) {
      return Refusals.of(NOT_ALLOWED);
    }
    database.inTransaction(
        () -> {
          writes.delete(issueId);
          return null;
        });
    events.publish(new IssueEvent(issue, Map.of(), user, EventType.ISSUE_DELETED_ID));
    return new Refusals();
  }

  public List<IssueWrites.Step> steps(ApplicationUser user, IssueSnapshot issue) {
    return permissions.hasPermission(new ProjectPermissionKey("TRANSITION_ISSUES"), issue, user)
        ? writes.steps(issue)
        : List.of();
  }

  private Refusals change(
      ProjectPermissionKey permission,
      ApplicationUser user,
      Long issueId,
      Consumer<IssueSnapshot> act) {
    IssueSnapshot issue = issues.byId(issueId);
    if (issue == null || !permissions.hasPermission(permission, issue, user)) {
      return Refusals.of(NOT_ALLOWED);
    }
    database.inTransaction(
        () -> {
          act.accept(issue);
          return null;
        });
    events.publish(
        new IssueEvent(issues.getIssueObject(issueId), Map.of(), user, EventType.ISSUE_UPDATED_ID));
    return new Refusals();
  }
}
