package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.util.RawValue;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.Change;
import io.debrief.sandbox.jira.issue.History;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.jira.project.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes an issue for one viewer with the fields and expansions that they asked for. */
final class IssueShape {
  static final String EXPAND = "renderedFields,names,schema,operations,editmeta,changelog";

  private final JiraHost host;
  private final ApplicationUser viewer;
  private final FieldChoice choice;
  private final String expand;
  private final Shapes shapes;
  private final Map<String, String> customNames;

  IssueShape(JiraHost host, ApplicationUser viewer, FieldChoice choice, String expand) {
    this.host = host;
    this.viewer = viewer;
    this.choice = choice;
    this.expand = expand;
    shapes = new Shapes(host);
    customNames = host.fields().customNames();
  }

  Shape of(IssueSnapshot issue) {
    Shape fields = fields(issue);
    Shape shape =
        new Shape()
            .with("expand", EXPAND)
            .with("id", String.valueOf(issue.getId()))
            .with("self", shapes.self("issue", issue.getId()))
            .with("key", issue.getKey())
            .with("fields", fields);
    if (expand.contains("changelog")) {
      shape.put("changelog", changelog(issue));
    }
    if (expand.contains("names")) {
      shape.put("names", names(fields));
    }
    return shape;
  }

  /** The properties that are asked for by key, or all. */
  Shape properties(IssueSnapshot issue, FieldChoice keys) {
    Shape values = new Shape();
    host.properties().all("IssueProperty", issue.getId()).stream()
        .filter(property -> keys.has(property.key()))
        .forEach(property -> values.put(property.key(), new RawValue(property.value())));
    return values;
  }

  private Shape fields(IssueSnapshot issue) {
    Shape fields = new Shape();
    put(fields, "issuetype", () -> shapes.issueType(issue.getIssueType()));
    put(fields, "project", () -> shapes.project(issue.getProjectObject()));
    put(fields, "summary", issue::getSummary);
    put(fields, "description", issue::getDescription);
    put(fields, "status", () -> shapes.status(issue.getStatus()));
    put(fields, "priority", () -> shapes.constant("priority", issue.getPriority()));
    put(fields, "resolution", () -> shapes.constant("resolution", issue.getResolution()));
    put(fields, "assignee", () -> shapes.person(issue.getAssignee()));
    put(fields, "reporter", () -> shapes.person(issue.getReporter()));
    put(fields, "creator", () -> shapes.person(issue.getCreator()));
    put(fields, "created", () -> Shapes.instant(issue.getCreated()));
    put(fields, "updated", () -> Shapes.instant(issue.getUpdated()));
    put(fields, "labels", List::of);
    put(fields, "issuelinks", () -> links(issue));
    put(fields, "comment", () -> comments(issue));
    put(fields, "attachment", () -> issue.getAttachments().stream().map(this::file).toList());
    if (issue.getSecurityLevelId() != null) {
      put(fields, "security", () -> level(issue.getSecurityLevelId()));
    }
    others(issue, fields);
    return fields;
  }

  private void put(Shape fields, String id, Supplier<Object> value) {
    if (choice.has(id)) {
      fields.put(id, value.get());
    }
  }

  private void others(IssueSnapshot issue, Shape fields) {
    List<String> ids = new ArrayList<>(List.of(Fields.DUE_DATE));
    ids.addAll(customNames.keySet());
    if (ids.stream().noneMatch(choice::has)) {
      return;
    }
    Map<String, String> values = host.issues().fieldValues(issue.getId());
    for (String id : ids) {
      put(fields, id, () -> value(id, values.get(id)));
    }
  }

  private Object value(String id, String value) {
    if (value == null) {
      return null;
    }
    int option = host.fields().options(id).indexOf(value) + 1;
    return option == 0
        ? value
        : new Shape()
            .with("self", shapes.self("customFieldOption", option))
            .with("value", value)
            .with("id", String.valueOf(option));
  }

  private Shape level(Long id) {
    String name = host.projects().securityLevelName(id).orElse("");
    Shape level = shapes.constant("securitylevel", String.valueOf(id), name);
    level.put("description", "");
    return level;
  }

  private List<Shape> links(Issue issue) {
    List<Shape> links = new ArrayList<>();
    host.links()
        .getOutwardLinks(issue.getId())
        .forEach(link -> add(links, shapes.link(link), "outwardIssue", link.getDestinationId()));
    host.links()
        .getInwardLinks(issue.getId())
        .forEach(link -> add(links, shapes.link(link), "inwardIssue", link.getSourceId()));
    return links;
  }

  private void add(List<Shape> links, Shape link, String side, Long otherId) {
    Issue other = host.issues().getIssueObject(otherId);
    if (host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, viewer)) {
      link.put(side, shapes.reference(other));
      links.add(link);
    }
  }

  private Shape comments(Issue issue) {
    List<Shape> all =
        host.comments().getCommentsForUser(issue, viewer).stream().map(shapes::comment).toList();
    return Shapes.page("comments", all, 0, all.size());
  }

  private Shape file(Attachment file) {
    return new Shape()
        .with("self", shapes.self("attachment", file.getId()))
        .with("id", String.valueOf(file.getId()))
        .with("filename", file.getFilename())
        .with("author", shapes.person(file.getAuthorObject()))
        .with("created", Shapes.instant(file.getCreated()))
        .with(
            "content",
            shapes.page("/secure/attachment/" + file.getId() + "/" + file.getFilename()));
  }

  private Shape changelog(Issue issue) {
    List<Shape> groups = new ArrayList<>();
    List<Object> items = new ArrayList<>();
    Long last = null;
    for (History.Recorded recorded : host.history().recorded(issue)) {
      if (!recorded.groupId().equals(last)) {
        last = recorded.groupId();
        items = new ArrayList<>();
        groups.add(
            new Shape()
                .with("id", String.valueOf(last))
                .with(
                    "author",
                    shapes.person(host.users().getUserByKey(recorded.item().getUserKey())))
                .with("created", Shapes.instant(recorded.item().getCreated()))
                .with("items", items));
      }
      items.add(item(recorded.change()));
    }
    return Shapes.page("histories", groups, 0, groups.size());
  }

  private Shape item(Change change) {
    return new Shape()
        .with("field", change.field())
        .with("fieldtype", customNames.containsValue(change.field()) ? "custom" : "jira")
        .with("from", change.oldId())
        .with("fromString", change.oldText())
        .with("to", change.newId())
        .with("toString", change.newText());
  }

  private Shape names(Shape fields) {
    Shape names = new Shape();
    fields.keySet().forEach(id -> names.put(id, SystemField.nameOf(id, customNames)));
    return names;
  }
}
