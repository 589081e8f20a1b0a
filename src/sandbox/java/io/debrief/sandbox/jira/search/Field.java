package io.debrief.sandbox.jira.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that JQL knows: how their values are found and by what they sort. */
enum Field {
  PROJECT(
      "i.project_id",
      "select project_id from project where lower(project_key) = ? or lower(project_name) = ?"
          + " or cast(project_id as varchar(20)) = ?",
      "p.project_name"),
  ISSUETYPE(
      "i.type_id",
      "select type_id from issue_type where lower(type_name) = ? or type_id = ?",
      "t.type_name",
      "type"),
  STATUS(
      "i.status_id",
      "select status_id from status where lower(status_name) = ? or status_id = ?",
      "s.position"),
  STATUSCATEGORY(
      "i.status_id",
      "select status_id from status where category = ? or case category when 'new' then 'to do'"
          + " when 'indeterminate' then 'in progress' else 'done' end = ?",
      null),
  PRIORITY(
      "i.priority_id",
      "select priority_id from priority where lower(priority_name) = ? or priority_id = ?",
      "-q.position"),
  RESOLUTION(
      "i.resolution_id",
      "select resolution_id from resolution where lower(resolution_name) = ? or resolution_id = ?",
      "z.resolution_name"),
  LEVEL(
      "i.level_id",
      "select level_id from security_level where lower(level_name) = ?"
          + " or cast(level_id as varchar(20)) = ?",
      "i.level_id"),
  ASSIGNEE("i.assignee_key", Field.PEOPLE, "a.display_name"),
  REPORTER("i.reporter_key", Field.PEOPLE, "r.display_name"),
  CREATOR("i.creator_key", Field.PEOPLE, "c.display_name"),
  ISSUEKEY(
      "i.issue_id",
      "select issue_id from issue where lower(issue_key) = ? or cast(issue_id as varchar(20)) = ?",
      "p.project_key %1$s, i.issue_id",
      "key",
      "issue",
      "id"),
  ISSUELINKTYPE(
      "i.issue_id",
      "select e.issue_id from issue e join issue_link l on e.issue_id in (l.source_id,"
          + " l.destination_id) join link_type t on t.type_id = l.type_id where lower(t.type_name)"
          + " = ? or (e.issue_id = l.source_id and lower(t.outward) = ?)"
          + " or (e.issue_id = l.destination_id and lower(t.inward) = ?)",
      null),
  CREATED("i.created", null, "i.created", "createddate"),
  UPDATED("i.updated", null, "i.updated", "updateddate"),
  SUMMARY("i.summary", null, "i.summary"),
  DESCRIPTION("i.description", null, "i.description"),
  COMMENT(null, null, null),
  TEXT(null, null, null);

  private static final String PEOPLE =
      "select user_key from app_user where user_name = ? or lower(display_name) = ?";

  private final String column;
  private final String lookup;
  private final String sorting;
  private final List<String> aliases;

  Field(String column, String lookup, String sorting, String... aliases) {
    this.column = column;
    this.lookup = lookup;
    this.sorting = sorting;
    this.aliases = List.of(aliases);
  }

  static Optional<Field> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            each ->
                each.name().toLowerCase(Locale.ROOT).equals(lower) || each.aliases.contains(lower))
        .findFirst();
  }

  boolean isDate() {
    return this == CREATED || this == UPDATED;
  }

  boolean isText() {
    return this == SUMMARY || this == DESCRIPTION || this == COMMENT || this == TEXT;
  }

  String column() {
    return column;
  }

  Optional<String> sorting() {
    return Optional.ofNullable(sorting);
  }

  /** The ids of the values that a word names. */
  Condition ids(String word) {
    Object value = word.toLowerCase(Locale.ROOT);
    int marks = (int) lookup.chars().filter(c -> c == '?').count();
    return Condition.of(lookup, java.util.Collections.nCopies(marks, value).toArray());
  }

  boolean supports(String operator) {
    if (isText()) {
      return operator.equals("~")
          || operator.equals("!~")
          || (operator.startsWith("is") && column != null);
    }
    if (operator.endsWith("~")) {
      return false;
    }
    return isDate() || !operator.matches("[<>]=?");
  }
}
