package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.google.common.base.Strings;
import com.google.common.primitives.Longs;
import io.debrief.sandbox.jira.project.Fields;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.jira.project.Projects;
import io.debrief.sandbox.jira.project.Vocabulary;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import io.debrief.sandbox.jira.project.Vocabulary.Word;
import io.debrief.sandbox.jira.user.Users;
import java.util.Map;
import java.util.Optional;

/** Checks an edit as Jira's edit screen does, naming each field by its id. */
public class EditCheck {
  private final Issues issues;
  private final Projects projects;
  private final Permissions permissions;
  private final Users users;
  private final Fields fields;
  private final Vocabulary vocabulary;

  public EditCheck(
      Issues issues,
      Projects projects,
      Permissions permissions,
      Users users,
      Fields fields,
      Vocabulary vocabulary) {
    this.issues = issues;
    this.projects = projects;
    this.permissions = permissions;
    this.users = users;
    this.fields = fields;
    this.vocabulary = vocabulary;
  }

  /** One edit being checked. */
  private record Checked(IssueSnapshot issue, ApplicationUser user, Edit edit, Refusals refusals) {}

  /**
   * @param wanted field id → value: a user name, the id of a constant or level, a date or words;
   *     null or nothing empties the field
   */
  Edit check(
      IssueSnapshot issue, ApplicationUser user, Map<String, String> wanted, Refusals refusals) {
    Checked checked = new Checked(issue, user, new Edit(), refusals);
    wanted.forEach((field, value) -> check(checked, field, Strings.emptyToNull(value)));
    return checked.edit();
  }

  private void check(Checked to, String field, String value) {
    switch (field) {
      case "summary" -> {
        CreateCheck.checkSummary(value, to.refusals());
        to.edit().column(field, value, Change.ofWords(field, to.issue().getSummary(), value));
      }
      case "description" ->
          to.edit().column(field, value, Change.ofWords(field, to.issue().getDescription(), value));
      case "priority" -> priority(to, value);
      case "assignee" -> person(to, field, value, to.issue().getAssignee(), "ASSIGN_ISSUES");
      case "reporter" -> person(to, field, value, to.issue().getReporter(), "MODIFY_REPORTER");
      case "security" -> level(to, value);
      default -> other(to, field, value);
    }
  }

  private void priority(Checked to, String value) {
    Optional<Word> word = vocabulary.byId(Kind.PRIORITY, value);
    if (value != null && word.isEmpty()) {
      to.refusals().add("priority", "The priority selected is invalid.");
    }
    var before = to.issue().getPriority();
    to.edit()
        .column(
            "priority_id",
            value,
            new Change(
                "priority",
                before == null ? null : before.getId(),
                before == null ? null : before.getName(),
                value,
                word.map(Word::name).orElse(null)));
  }

  private void person(
      Checked to, String field, String name, ApplicationUser before, String permission) {
    if (!may(to, new ProjectPermissionKey(permission))) {
      notOnScreen(to, field);
      return;
    }
    ApplicationUser after = users.getUserByName(name);
    if (name == null ? field.equals("reporter") : after == null || !after.isActive()) {
      to.refusals()
          .add(
              field,
              name == null ? "Reporter is required." : "User '" + name + "' does not exist.");
      return;
    }
    to.edit()
        .column(
            field + "_key", after == null ? null : after.getKey(), changed(field, before, after));
  }

  static Change changed(String field, ApplicationUser before, ApplicationUser after) {
    return new Change(
        field,
        before == null ? null : before.getKey(),
        before == null ? null : before.getDisplayName(),
        after == null ? null : after.getKey(),
        after == null ? null : after.getDisplayName());
  }

  private void level(Checked to, String value) {
    Long level = value == null ? null : Longs.tryParse(value);
    if (!may(to, ProjectPermissions.SET_ISSUE_SECURITY)) {
      notOnScreen(to, Fields.SECURITY);
    } else if (value != null
        && (level == null || !projects.hasSecurityLevel(to.issue().getProjectId(), level))) {
      to.refusals().add("security", "Security level with id '" + value + "' does not exist.");
    } else {
      Long before = to.issue().getSecurityLevelId();
      to.edit()
          .column(
              "level_id",
              level,
              new Change(
                  "security", text(before), levelName(before), text(level), levelName(level)));
    }
  }

  private void other(Checked to, String id, String value) {
    Optional<Fields.Field> found =
        fields.onScreen(to.issue().getProjectId(), to.issue().getIssueTypeId()).stream()
            .filter(field -> field.id().equals(id))
            .findFirst();
    if (found.isEmpty()) {
      notOnScreen(to, id);
      return;
    }
    CreateCheck.checkValue(found.get(), value, to.refusals());
    String before = issues.fieldValues(to.issue().getId()).get(id);
    to.edit()
        .other(
            id,
            value,
            id.equals(Fields.DUE_DATE)
                ? new Change(id, before, before, value, value)
                : Change.ofWords(found.get().name(), before, value));
  }

  private static void notOnScreen(Checked to, String field) {
    to.refusals().add(field, notOnScreen(field));
  }

  public static String notOnScreen(String field) {
    return "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.";
  }

  private boolean may(Checked to, ProjectPermissionKey permission) {
    return permissions.hasPermission(permission, to.issue(), to.user());
  }

  private String levelName(Long level) {
    return level == null ? null : projects.securityLevelName(level).orElse(null);
  }

  private static String text(Long id) {
    return id == null ? null : String.valueOf(id);
  }
}
