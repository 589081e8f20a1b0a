package io.debrief.sandbox.jira.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Jira's own fields as REST describes them. */
enum SystemField {
  ISSUETYPE("Issue Type", "issuetype"),
  PROJECT("Project", "project"),
  SUMMARY("Summary", "string"),
  DESCRIPTION("Description", "string"),
  STATUS("Status", "status"),
  PRIORITY("Priority", "priority"),
  RESOLUTION("Resolution", "resolution"),
  ASSIGNEE("Assignee", "user"),
  REPORTER("Reporter", "user"),
  CREATOR("Creator", "user"),
  CREATED("Created", "datetime"),
  UPDATED("Updated", "datetime"),
  DUEDATE("Due Date", "date"),
  LABELS("Labels", "array"),
  ISSUELINKS("Linked Issues", "array"),
  COMMENT("Comment", "comments-page"),
  ATTACHMENT("Attachment", "array"),
  SECURITY("Security Level", "securitylevel");

  private final String title;
  private final String type;

  SystemField(String title, String type) {
    this.title = title;
    this.type = type;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  Shape schema() {
    return new Shape().with("type", type).with("system", id());
  }

  static Shape customSchema(String id, boolean select) {
    return new Shape()
        .with("type", select ? "option" : "string")
        .with(
            "custom",
            "com.atlassian.jira.plugin.system.customfieldtypes:"
                + (select ? "select" : "textfield"))
        .with("customId", Long.valueOf(id.substring(id.indexOf('_') + 1)));
  }

  Shape shape() {
    return new Shape()
        .with("id", id())
        .with("name", title)
        .with("custom", false)
        .with("orderable", true)
        .with("navigable", this != COMMENT && this != ATTACHMENT)
        .with("searchable", true)
        .with("clauseNames", List.of(id()))
        .with("schema", schema());
  }

  static String nameOf(String id, Map<String, String> customNames) {
    return Arrays.stream(values())
        .filter(field -> field.id().equals(id))
        .map(SystemField::title)
        .findFirst()
        .orElseGet(() -> customNames.get(id));
  }
}
