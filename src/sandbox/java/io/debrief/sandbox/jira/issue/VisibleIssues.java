package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.google.common.base.Strings;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.sal.SynchronousEvents;
import java.util.Map;

/** Gives a person the issues that they may see, and creates new ones for them. */
public class VisibleIssues implements IssueService {
  private static final String NOT_FOUND = "Issue Does Not Exist";

  private final Issues issues;
  private final Permissions permissions;
  private final CreateCheck check;
  private final NewIssue newIssue;
  private final SynchronousEvents events;
  private final IssueChanges changes;

  public VisibleIssues(
      Issues issues,
      Permissions permissions,
      CreateCheck check,
      NewIssue newIssue,
      SynchronousEvents events,
      IssueChanges changes) {
    this.issues = issues;
    this.permissions = permissions;
    this.check = check;
    this.newIssue = newIssue;
    this.events = events;
    this.changes = changes;
  }

  /** A validation that this service itself has made; Jira takes no other. */
  private static final class Validated extends CreateValidationResult {
    private final CreateCheck.Accepted accepted;

    Validated(CreateCheck.Accepted accepted, Refusals refusals) {
      super(null, refusals);
      this.accepted = accepted;
    }
  }

  /** A validated wish for another summary; Jira takes no other. */
  private static final class ValidatedUpdate extends UpdateValidationResult {
    private final String summary;

    ValidatedUpdate(MutableIssue issue, String summary, Refusals refusals) {
      super(issue, refusals);
      this.summary = summary;
    }
  }

  @Override
  public UpdateValidationResult validateUpdate(
      ApplicationUser user, Long issueId, IssueInputParameters parameters) {
    String summary = Strings.nullToEmpty(((IssueInput) parameters).summary());
    MutableIssue issue = issues.getIssueObject(issueId);
    return new ValidatedUpdate(
        issue, summary, changes.whyNotEdit(user, issueId, Map.of("summary", summary)));
  }

  @Override
  public IssueResult update(ApplicationUser user, UpdateValidationResult result) {
    if (!result.isValid() || !(result instanceof ValidatedUpdate validated)) {
      throw new IllegalStateException(
          "You can not update an issue with an invalid validation result.");
    }
    Long id = validated.getIssue().getId();
    return new IssueResult(
        issues.getIssueObject(id), changes.editSummary(user, id, validated.summary));
  }

  @Override
  public IssueResult getIssue(ApplicationUser user, Long issueId) {
    return visible(user, issues.getIssueObject(issueId));
  }

  @Override
  public IssueResult getIssue(ApplicationUser user, String issueKey) {
    return visible(user, issues.getIssueObject(issueKey));
  }

  @Override
  public IssueInputParameters newIssueInputParameters() {
    return new IssueInput();
  }

  @Override
  public CreateValidationResult validateCreate(
      ApplicationUser user, IssueInputParameters parameters) {
    Refusals refusals = new Refusals();
    CreateCheck.Accepted accepted = check.check(user, (IssueInput) parameters, refusals);
    return new Validated(refusals.hasAnyErrors() ? null : accepted, refusals);
  }

  @Override
  public IssueResult create(ApplicationUser user, CreateValidationResult result) {
    if (!result.isValid() || !(result instanceof Validated validated)) {
      throw new IllegalStateException(
          "You can not create an issue with an invalid validation result.");
    }
    Long id = newIssue.insert(user, validated.accepted);
    MutableIssue issue = issues.getIssueObject(id);
    events.publish(new IssueEvent(issue, Map.of(), user, EventType.ISSUE_CREATED_ID));
    return new IssueResult(issue, new Refusals());
  }

  /** Missing and invisible look the same. */
  private IssueResult visible(ApplicationUser user, MutableIssue issue) {
    if (issue == null
        || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
      return new IssueResult(null, Refusals.of(NOT_FOUND));
    }
    return new IssueResult(issue, new Refusals());
  }
}
