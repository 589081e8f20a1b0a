package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.project.Fields;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.jira.project.Projects;
import io.debrief.sandbox.jira.project.Vocabulary;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import io.debrief.sandbox.jira.user.Users;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks a wished-for issue as Jira's create screen does, naming each field by its id. */
public class CreateCheck {
  private static final int LONGEST_SUMMARY = 255;
  static final String DESCRIPTION = "description";
  static final String PRIORITY = "priority";
  static final String ASSIGNEE = "assignee";
  private static final ProjectPermissionKey MODIFY_REPORTER =
      new ProjectPermissionKey("MODIFY_REPORTER");

  private final Projects projects;
  private final Permissions permissions;
  private final Users users;
  private final Fields fields;
  private final Vocabulary vocabulary;

  public CreateCheck(
      Projects projects,
      Permissions permissions,
      Users users,
      Fields fields,
      Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.projects = projects;
    this.permissions = permissions;
    this.users = users;
    this.fields = fields;
  }

  /** What may be created; the fields that were not given hold their defaults or nothing. */
  record Accepted(
      Project project,
      String typeId,
      String summary,
      String reporterKey,
      Long securityLevelId,
      Map<String, String> fields) {}

  /** Adds to {@code refusals} what is wrong; the answer counts only where nothing is. */
  Accepted check(ApplicationUser user, IssueInput input, Refusals refusals) {
    Project project = projects.getProjectObj(input.projectId());
    if (project == null) {
      refusals.add("project", "A valid project is required.");
      return null;
    }
    if (projects.isArchived(project.getId())) {
      refusals.add("project", "The project is archived: nothing can be created in it.");
      return null;
    }
    if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
      refusals.add("You do not have permission to create issues in this project.");
      return null;
    }
    if (input.issueTypeId() == null
        || projects.issueType(project.getId(), input.issueTypeId()).isEmpty()) {
      refusals.add("issuetype", "The issue type selected is invalid.");
    }
    checkSummary(input.summary(), refusals);
    Long level = securityLevel(user, project, input, refusals);
    String reporter = reporter(user, project, input, refusals);
    Map<String, String> values = values(project, input, refusals);
    values.putAll(ownValues(user, project, input, refusals));
    return new Accepted(project, input.issueTypeId(), input.summary(), reporter, level, values);
  }

  /** What is not on the screen is left out without a word; what is required there must be given. */
  private Map<String, String> values(Project project, IssueInput input, Refusals refusals) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Fields.Field field : fields.onScreen(project.getId(), input.issueTypeId())) {
      String value = input.fields().getOrDefault(field.id(), "");
      checkValue(field, value, refusals);
      if (!value.isBlank()) {
        values.put(field.id(), value);
      }
    }
    return values;
  }

  static void checkValue(Fields.Field field, String value, Refusals refusals) {
    if (value == null || value.isBlank()) {
      if (field.required()) {
        refusals.add(field.id(), field.name() + " is required.");
      }
    } else if (!field.options().isEmpty() && !field.options().contains(value)) {
      refusals.add(field.id(), "Option '" + value + "' is not valid for " + field.name() + ".");
    } else if (field.id().equals(Fields.DUE_DATE) && !isDate(value)) {
      refusals.add(field.id(), "You did not enter a valid date: use yyyy-MM-dd.");
    }
  }

  /** Jira's own fields that may be left out. */
  private Map<String, String> ownValues(
      ApplicationUser user, Project project, IssueInput input, Refusals refusals) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : List.of(DESCRIPTION, PRIORITY, ASSIGNEE)) {
      String value = input.fields().getOrDefault(field, "");
      if (!value.isBlank()) {
        values.put(field, value);
      }
    }
    if (values.containsKey(PRIORITY)
        && vocabulary.byId(Kind.PRIORITY, values.get(PRIORITY)).isEmpty()) {
      refusals.add(PRIORITY, "The priority selected is invalid.");
    }
    if (values.containsKey(ASSIGNEE)) {
      ApplicationUser assignee = users.getUserByName(values.get(ASSIGNEE));
      if (!permissions.hasPermission(new ProjectPermissionKey("ASSIGN_ISSUES"), project, user)) {
        refusals.add(ASSIGNEE, "You do not have permission to assign issues.");
      } else if (assignee == null || !assignee.isActive()) {
        refusals.add(ASSIGNEE, "User '" + values.get(ASSIGNEE) + "' does not exist.");
      } else if (!permissions.hasPermission(
          ProjectPermissions.BROWSE_PROJECTS, project, assignee)) {
        refusals.add(ASSIGNEE, "User '" + values.get(ASSIGNEE) + "' cannot be assigned issues.");
      } else {
        values.put(ASSIGNEE, assignee.getKey());
      }
    }
    return values;
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static void checkSummary(String summary, Refusals refusals) {
    if (summary == null || summary.isBlank()) {
      refusals.add("summary", "You must specify a summary of the issue.");
    } else if (summary.contains("\n") || summary.contains("\r")) {
      refusals.add("summary", "The summary is invalid because it contains newline characters.");
    } else if (summary.length() > LONGEST_SUMMARY) {
      refusals.add("summary", "Summary must be less than 255 characters.");
    }
  }

  private Long securityLevel(
      ApplicationUser user, Project project, IssueInput input, Refusals refusals) {
    boolean shown = fields.shows(project.getId(), input.issueTypeId(), Fields.SECURITY);
    Long level = shown ? input.securityLevelId() : null;
    boolean maySet =
        permissions.hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, project, user);
    if (level == null) {
      return maySet && !input.applyDefaults()
          ? null
          : projects.defaultSecurityLevel(project.getId()).orElse(null);
    }
    if (!maySet) {
      refusals.add(
          "security",
          "Field 'security' cannot be set. It is not on the appropriate screen, or unknown.");
    } else if (!projects.hasSecurityLevel(project.getId(), level)
        || !permissions.isInLevel(level, project, user)) {
      refusals.add("security", "Security level with id '" + level + "' does not exist.");
    }
    return level;
  }

  private String reporter(
      ApplicationUser user, Project project, IssueInput input, Refusals refusals) {
    boolean mayModify = permissions.hasPermission(MODIFY_REPORTER, project, user);
    if (input.reporterName() == null || input.reporterName().isEmpty()) {
      // Who doesn't get the field shown gets its default.
      if (mayModify && !input.applyDefaults()) {
        refusals.add("reporter", "Reporter is required.");
      }
      return user == null ? null : user.getKey();
    }
    ApplicationUser reporter = users.getUserByName(input.reporterName());
    if (reporter == null || !reporter.isActive()) {
      refusals.add("reporter", "The reporter specified is not a user.");
      return null;
    }
    boolean themselves = user != null && reporter.getKey().equals(user.getKey());
    if (!themselves && !mayModify) {
      refusals.add(
          "reporter",
          "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown.");
    }
    return reporter.getKey();
  }
}
