package io.debrief.sandbox.jira;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a world's issues with the history, comments, files and links that they came to have. */
final class WorldIssues {
  private final JiraWorld world;
  private final WorldRows rows;
  private long lastItem = 10_000;
  private long lastProperty = 10_000;

  WorldIssues(JiraWorld world, WorldRows rows) {
    this.world = world;
    this.rows = rows;
  }

  void write() {
    world.work().issues().forEach(this::issue);
    world.work().links().forEach(this::link);
  }

  private void issue(JiraWorld.IssueData i) {
    JiraWorld.Schemes schemes = world.schemes();
    rows.insert(
        "issue",
        i.id(),
        i.key(),
        projectId(i.key()),
        WorldRows.idOf(schemes.issueTypes(), i.type()),
        i.summary(),
        i.description(),
        WorldRows.idOf(schemes.priorities(), i.priority()),
        WorldRows.idOf(rows.statuses(), i.status()),
        WorldRows.idOf(schemes.resolutions(), i.resolution()),
        rows.userKey(i.assignee()),
        rows.userKey(i.reporter()),
        rows.userKey(i.reporter()),
        at(i.created()),
        at(lastUpdate(i)),
        i.security() == null ? null : levelId(i.security()));
    i.fields().forEach((field, value) -> rows.insert("issue_field_value", i.id(), field, value));
    i.history().forEach(change -> history(i, change));
    i.comments().forEach(comment -> comment(i, comment));
    i.attachments().forEach(file -> attachment(i, file));
  }

  private void history(JiraWorld.IssueData issue, JiraWorld.ChangeData change) {
    group(change.id, issue.id(), change.by, change.at);
    change
        .fields()
        .forEach(
            (field, values) -> {
              String from = values.get(0);
              String to = values.get(1);
              item(
                  change.id,
                  field,
                  idOfValue(field, from),
                  words(field, from),
                  idOfValue(field, to),
                  words(field, to));
            });
  }

  private void comment(JiraWorld.IssueData issue, JiraWorld.CommentData c) {
    rows.insert(
        "issue_comment",
        c.id(),
        issue.id(),
        rows.userKey(c.by()),
        c.body(),
        at(c.at()),
        c.group(),
        rows.roleId(c.role()),
        rows.userKey(c.by()),
        at(c.at()));
    c.properties()
        .forEach(
            (key, json) ->
                rows.insert(
                    "entity_property", ++lastProperty, "CommentProperty", c.id(), key, json));
  }

  private void attachment(JiraWorld.IssueData issue, JiraWorld.AttachmentData file) {
    rows.insert(
        "attachment",
        file.id(),
        issue.id(),
        file.name(),
        file.mediaType(),
        file.size(),
        rows.userKey(file.by()),
        at(file.at()));
    group(file.change(), issue.id(), file.by(), file.at());
    item(file.change(), "Attachment", null, null, String.valueOf(file.id()), file.name());
  }

  private void link(JiraWorld.LinkData link) {
    JiraWorld.LinkTypeData type =
        world.schemes().linkTypes().stream()
            .filter(each -> each.name().equals(link.type()))
            .findFirst()
            .orElseThrow();
    long source = issueId(link.from());
    long destination = issueId(link.to());
    rows.insert("issue_link", link.id(), type.id(), source, destination, null);
    group(link.changes().get(0), source, link.by(), link.at());
    told(link.changes().get(0), type.outward(), link.to());
    group(link.changes().get(1), destination, link.by(), link.at());
    told(link.changes().get(1), type.inward(), link.from());
  }

  private void told(long group, String words, String otherKey) {
    item(group, "Link", null, null, otherKey, "This issue " + words + " " + otherKey);
  }

  private void group(long id, long issueId, String by, String when) {
    rows.insert("change_group", id, issueId, rows.userKey(by), at(when));
  }

  private void item(
      long group, String field, String oldId, String oldText, String newId, String newText) {
    rows.insert("change_item", ++lastItem, group, field, oldId, oldText, newId, newText);
  }

  private String idOfValue(String field, String words) {
    Map<String, String> values =
        switch (field) {
          case "status" -> rows.statuses();
          case "priority" -> world.schemes().priorities();
          case "resolution" -> world.schemes().resolutions();
          case "issuetype" -> world.schemes().issueTypes();
          default -> Map.of();
        };
    if (field.equals("assignee") || field.equals("reporter")) {
      return rows.userKey(words);
    }
    return values.isEmpty() ? null : WorldRows.idOf(values, words);
  }

  private String words(String field, String value) {
    return field.equals("assignee") || field.equals("reporter") ? rows.displayName(value) : value;
  }

  private String lastUpdate(JiraWorld.IssueData issue) {
    Stream<String> ofLinks =
        world.work().links().stream()
            .filter(link -> List.of(link.from(), link.to()).contains(issue.key()))
            .map(JiraWorld.LinkData::at);
    Stream<String> ofIssue =
        Stream.of(
                Stream.of(issue.created()),
                issue.history().stream().map(change -> change.at),
                issue.comments().stream().map(JiraWorld.CommentData::at),
                issue.attachments().stream().map(JiraWorld.AttachmentData::at))
            .flatMap(each -> each);
    return Stream.concat(ofIssue, ofLinks)
        .map(Instant::parse)
        .max(Instant::compareTo)
        .orElseThrow()
        .toString();
  }

  private long projectId(String issueKey) {
    return world.work().projects().stream()
        .filter(project -> issueKey.startsWith(project.key() + "-"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private long issueId(String key) {
    return world.work().issues().stream()
        .filter(issue -> issue.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no issue " + key))
        .id();
  }

  private long levelId(String name) {
    return world.schemes().securityLevels().stream()
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static OffsetDateTime at(String instant) {
    return OffsetDateTime.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
  }
}
