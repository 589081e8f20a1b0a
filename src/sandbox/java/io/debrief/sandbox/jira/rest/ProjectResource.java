package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.project.Constant;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Answers which projects there are for the asker, and what can be created in them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource extends Resource {
  ProjectResource(JiraHost host) {
    super(host);
  }

  @GET
  @Path("project")
  public List<Shape> all() {
    Shapes shapes = shapes();
    return host().projects().all().stream()
        .filter(project -> may(ProjectPermissions.BROWSE_PROJECTS, project))
        .map(shapes::project)
        .toList();
  }

  @GET
  @Path("project/{project}")
  public Shape one(@PathParam("project") String keyOrId) {
    Project project = project(keyOrId, ProjectPermissions.BROWSE_PROJECTS);
    Shapes shapes = shapes();
    Shape shape = shapes.project(project);
    var about = host().projects().about(project.getId());
    shape.put("description", about.description());
    shape.put("lead", shapes.person(host().users().getUserByKey(about.leadKey())));
    shape.put("issueTypes", types(project).stream().map(shapes::issueType).toList());
    shape.put("archived", host().projects().isArchived(project.getId()));
    return shape;
  }

  /** All issue types share one workflow here. */
  @GET
  @Path("project/{project}/statuses")
  public List<Shape> statuses(@PathParam("project") String keyOrId) {
    Project project = project(keyOrId, ProjectPermissions.BROWSE_PROJECTS);
    Shapes shapes = shapes();
    List<Shape> statuses =
        host().vocabulary().all(Kind.STATUS).stream()
            .map(word -> shapes.status(new Constant(word.id(), word.name())))
            .toList();
    return types(project).stream()
        .map(
            type ->
                new Shape()
                    .with("self", shapes.self("issuetype", type.id()))
                    .with("id", type.id())
                    .with("name", type.name())
                    .with("subtask", false)
                    .with("statuses", statuses))
        .toList();
  }

  private List<Constant> types(Project project) {
    return host().projects().issueTypes(project.getId());
  }
}
