package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.google.common.base.Strings;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.Constant;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.sal.SynchronousEvents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What people do to an issue on Jira's own pages: each act checks the permission, is recorded in
 * the history and announced by an event after the commit.
 */
public class IssueChanges {
  private static final String EMPTY_COMMENT = "Comment body can not be empty!";
  private static final String NOT_ALLOWED = "You do not have permission to do this.";

  private final Database database;
  private final Issues issues;
  private final Permissions permissions;
  private final EditCheck check;
  private final IssueWrites writes;
  private final SynchronousEvents events;

  public IssueChanges(
      Database database,
      Issues issues,
      Permissions permissions,
      EditCheck check,
      IssueWrites writes,
      SynchronousEvents events) {
    this.database = database;
    this.issues = issues;
    this.permissions = permissions;
    this.check = check;
    this.writes = writes;
    this.events = events;
  }

  public Refusals editSummary(ApplicationUser user, Long issueId, String summary) {
    return edit(user, issueId, Map.of("summary", Strings.nullToEmpty(summary)));
  }

  /** Values by field id, as {@link EditCheck} takes them. */
  public Refusals edit(ApplicationUser user, Long issueId, Map<String, String> wanted) {
    Refusals refusals = whyNotEdit(user, issueId, wanted);
    if (refusals.hasAnyErrors()) {
      return refusals;
    }
    return change(
        EventType.ISSUE_UPDATED_ID,
        ProjectPermissions.EDIT_ISSUES,
        user,
        issueId,
        issue -> writes.apply(issue, user, check.check(issue, user, wanted, new Refusals())));
  }

  Refusals whyNotEdit(ApplicationUser user, Long issueId, Map<String, String> wanted) {
    IssueSnapshot issue = issues.byId(issueId);
    if (issue == null || !permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
      return Refusals.forbidden(NOT_ALLOWED);
    }
    Refusals refusals = new Refusals();
    check.check(issue, user, wanted, refusals);
    return refusals;
  }

  /** Empty leaves the issue without one. */
  public Refusals editDescription(ApplicationUser user, Long issueId, String description) {
    String kept = description == null || description.isEmpty() ? null : description;
    return change(
        EventType.ISSUE_UPDATED_ID,
        ProjectPermissions.EDIT_ISSUES,
        user,
        issueId,
        issue -> writes.setDescription(issue, user, kept));
  }

  /** Takes a step of the workflow that leads on from the issue's status. */
  public Refusals transition(ApplicationUser user, Long issueId, Long stepId) {
    return transition(user, issueId, stepId, Optional.empty());
  }

  /** With another resolution than the step sets by itself, where it sets one. */
  public Refusals transition(
      ApplicationUser user, Long issueId, Long stepId, Optional<Constant> resolution) {
    IssueSnapshot before = issues.byId(issueId);
    Optional<IssueWrites.Step> step =
        before == null
            ? Optional.empty()
            : writes.steps(before).stream().filter(each -> each.id().equals(stepId)).findFirst();
    if (step.isEmpty()) {
      return Refusals.of("It seems that you have tried to perform an illegal workflow operation.");
    }
    if (resolution.isPresent() && step.get().resolution() == null) {
      Refusals refusals = new Refusals();
      refusals.add("resolution", EditCheck.notOnScreen("resolution"));
      return refusals;
    }
    IssueWrites.Step taken = step.get().with(resolution);
    return change(
        eventOf(before, taken),
        new ProjectPermissionKey("TRANSITION_ISSUES"),
        user,
        issueId,
        issue -> writes.takeStep(issue, user, taken));
  }

  /** As the steps of the default workflow are set up to announce themselves. */
  private static Long eventOf(IssueSnapshot before, IssueWrites.Step step) {
    if ((before.getResolution() == null) == (step.resolution() == null)) {
      return EventType.ISSUE_GENERICEVENT_ID;
    }
    return step.resolution() == null ? EventType.ISSUE_REOPENED_ID : EventType.ISSUE_RESOLVED_ID;
  }

  /** Null leaves the issue unassigned. */
  public Refusals assign(ApplicationUser user, Long issueId, ApplicationUser assignee) {
    return change(
        EventType.ISSUE_ASSIGNED_ID,
        new ProjectPermissionKey("ASSIGN_ISSUES"),
        user,
        issueId,
        issue -> writes.setAssignee(issue, user, assignee));
  }

  public Refusals comment(
      ApplicationUser user, Long issueId, String body, Comments.Audience audience) {
    if (body == null || body.isBlank()) {
      Refusals refusals = new Refusals();
      refusals.add("comment", EMPTY_COMMENT);
      return refusals;
    }
    return change(
        EventType.ISSUE_COMMENTED_ID,
        ProjectPermissions.ADD_COMMENTS,
        user,
        issueId,
        issue -> writes.addComment(issue, user, body, audience));
  }

  /** Own comments with one permission, those of others with another. */
  public Refusals editComment(
      ApplicationUser user, Comments.Loaded comment, String body, Comments.Audience audience) {
    if (body == null || body.isBlank()) {
      Refusals refusals = new Refusals();
      refusals.add("comment", EMPTY_COMMENT);
      return refusals;
    }
    return change(
        EventType.ISSUE_COMMENT_EDITED_ID,
        ofComment("EDIT", user, comment),
        user,
        comment.issueId(),
        issue -> writes.changeComment(comment, user, body, audience));
  }

  public Refusals deleteComment(ApplicationUser user, Comments.Loaded comment) {
    return change(
        EventType.ISSUE_COMMENT_DELETED_ID,
        ofComment("DELETE", user, comment),
        user,
        comment.issueId(),
        issue -> writes.deleteComment(comment, user));
  }

  private ProjectPermissionKey ofComment(
      String act, ApplicationUser user, Comments.Loaded comment) {
    ProjectPermissionKey all = new ProjectPermissionKey(act + "_ALL_COMMENTS");
    boolean mayAll = permissions.hasPermission(all, issues.byId(comment.issueId()), user);
    return mayAll || !Objects.equals(user, comment.author())
        ? all
        : new ProjectPermissionKey(act + "_OWN_COMMENTS");
  }

  /** The event carries the issue as it was. */
  public Refusals delete(ApplicationUser user, Long issueId) {
    IssueSnapshot issue = issues.byId(issueId);
    ProjectPermissionKey mayDelete = new ProjectPermissionKey("DELETE_ISSUES");
    if (issue == null || !permissions.hasPermission(mayDelete, issue, user)) {
      return Refusals.forbidden(NOT_ALLOWED);
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
      Long eventType,
      ProjectPermissionKey permission,
      ApplicationUser user,
      Long issueId,
      Consumer<IssueSnapshot> act) {
    IssueSnapshot issue = issues.byId(issueId);
    if (issue == null || !permissions.hasPermission(permission, issue, user)) {
      return Refusals.forbidden(NOT_ALLOWED);
    }
    database.inTransaction(
        () -> {
          act.accept(issue);
          return null;
        });
    events.publish(new IssueEvent(issues.getIssueObject(issueId), Map.of(), user, eventType));
    return new Refusals();
  }
}
