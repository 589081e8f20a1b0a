package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.project.Fields;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/** Answers what the asker may create in a project, and which fields that takes. */
@Path("issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource extends Resource {
  CreateMetaResource(JiraHost host) {
    super(host);
  }

  @GET
  public Shape creatable(
      @PathParam("project") String keyOrId,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Shapes shapes = shapes();
    Project project = project(keyOrId, ProjectPermissions.CREATE_ISSUES);
    return values(
        host().projects().issueTypes(project.getId()).stream().map(shapes::issueType).toList(),
        startAt,
        maxResults);
  }

  @GET
  @Path("{type}")
  public Shape fields(
      @PathParam("project") String keyOrId,
      @PathParam("type") String typeId,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Project project = project(keyOrId, ProjectPermissions.CREATE_ISSUES);
    if (host().projects().issueType(project.getId(), typeId).isEmpty()) {
      throw refuse(404, "Issue type with id '" + typeId + "' does not exist.");
    }
    List<Shape> fields = new ArrayList<>();
    fields.add(field(SystemField.SUMMARY, true));
    fields.add(field(SystemField.ISSUETYPE, true));
    fields.add(field(SystemField.PROJECT, true));
    fields.add(field(SystemField.DESCRIPTION, false));
    fields.add(field(SystemField.PRIORITY, false));
    fields.add(field(SystemField.ASSIGNEE, false));
    if (may(new ProjectPermissionKey("MODIFY_REPORTER"), project)) {
      fields.add(field(SystemField.REPORTER, true));
    }
    if (may(ProjectPermissions.SET_ISSUE_SECURITY, project)
        && host().fields().shows(project.getId(), typeId, Fields.SECURITY)) {
      fields.add(field(SystemField.SECURITY, false));
    }
    host().fields().onScreen(project.getId(), typeId).stream()
        .map(this::field)
        .forEach(fields::add);
    return values(fields, startAt, maxResults);
  }

  private static Shape values(List<?> all, int startAt, int maxResults) {
    Shape page = Shapes.page("values", all, startAt, maxResults);
    page.put("isLast", startAt + maxResults >= all.size());
    return page;
  }

  static Shape field(SystemField field, boolean required) {
    return field(field.id(), field.title(), required, field.schema());
  }

  private Shape field(Fields.Field field) {
    boolean due = field.id().equals(Fields.DUE_DATE);
    Shape shape =
        field(
            field.id(),
            field.name(),
            field.required(),
            due
                ? SystemField.DUEDATE.schema()
                : SystemField.customSchema(field.id(), !field.options().isEmpty()));
    if (!field.options().isEmpty()) {
      List<Object> allowed = new ArrayList<>();
      for (String option : field.options()) {
        String id = String.valueOf(allowed.size() + 1);
        allowed.add(
            new Shape()
                .with("self", shapes().self("customFieldOption", id))
                .with("value", option)
                .with("id", id));
      }
      shape.put("allowedValues", allowed);
    }
    return shape;
  }

  private static Shape field(String id, String name, boolean required, Shape schema) {
    return new Shape()
        .with("required", required)
        .with("schema", schema)
        .with("name", name)
        .with("fieldId", id)
        .with("hasDefaultValue", false)
        .with("operations", List.of("set"));
  }
}
