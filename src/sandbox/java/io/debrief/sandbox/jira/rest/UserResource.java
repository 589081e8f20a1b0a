package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.settings.Configuration;
import io.debrief.sandbox.jira.user.JiraUser;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Answers who people are, which groups there are, and what this Jira is. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource extends Resource {
  private static final int MOST_GROUPS = 20;

  UserResource(JiraHost host) {
    super(host);
  }

  @GET
  @Path("myself")
  public Shape myself() {
    return whole(user());
  }

  @GET
  @Path("user")
  public Shape one(@QueryParam("username") String name, @QueryParam("key") String key) {
    if (name == null && key == null) {
      throw refuse(400, "Either the 'username' or the 'key' query parameters need to be provided");
    }
    ApplicationUser found =
        key == null ? host().users().getUserByName(name) : host().users().getUserByKey(key);
    if (found == null) {
      String asked = key == null ? "named '" + name + "'" : "with the key '" + key + "'";
      throw refuse(404, "The user " + asked + " does not exist");
    }
    return whole(found);
  }

  /** Active people whose name or display name begins so; a dot means everybody, as in Jira. */
  @GET
  @Path("user/search")
  public List<Shape> search(
      @QueryParam("username") String beginning,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("includeInactive") @DefaultValue("false") boolean inactive) {
    if (beginning == null) {
      throw refuse(400, "The username query parameter was not provided");
    }
    return people(beginning.equals(".") ? "" : beginning).stream()
        .filter(person -> person.active() || inactive)
        .skip(Math.max(0, startAt))
        .limit(Math.max(0, maxResults))
        .map(shapes()::person)
        .toList();
  }

  /** Active people who see the project, or that of the issue. */
  @GET
  @Path("user/assignable/search")
  public List<Shape> assignable(
      @QueryParam("username") @DefaultValue("") String beginning,
      @QueryParam("project") String project,
      @QueryParam("issueKey") String issueKey,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Project of =
        issueKey != null
            ? issue(issueKey).getProjectObject()
            : host().projects().getProjectByCurrentKey(String.valueOf(project));
    if (of == null || !sees(user(), of)) {
      throw refuse(404, "No project could be found with key '" + project + "'.");
    }
    return people(beginning).stream()
        .filter(person -> person.active() && sees(person, of))
        .limit(Math.max(0, maxResults))
        .map(shapes()::person)
        .toList();
  }

  @GET
  @Path("groups/picker")
  public Shape groups(@QueryParam("query") @DefaultValue("") String part) {
    List<String> found =
        host().users().groups().stream()
            .filter(group -> group.contains(part.toLowerCase(Locale.ROOT)))
            .toList();
    List<Shape> shown =
        found.stream()
            .limit(MOST_GROUPS)
            .map(
                group ->
                    new Shape().with("name", group).with("html", group).with("labels", List.of()))
            .toList();
    return new Shape()
        .with("header", "Showing " + shown.size() + " of " + found.size() + " matching groups")
        .with("total", found.size())
        .with("groups", shown);
  }

  @GET
  @Path("serverInfo")
  @UnrestrictedAccess
  public Shape server() {
    return new Shape()
        .with("baseUrl", shapes().page(""))
        .with("version", "11.3.0")
        .with("versionNumbers", List.of(11, 3, 0))
        .with("deploymentType", "Server")
        .with("buildNumber", 11030000)
        .with("serverTime", Shapes.instant(Date.from(host().clock().instant())))
        .with("serverTitle", host().configuration().get(Configuration.TITLE).orElse("Jira"));
  }

  private List<JiraUser> people(String beginning) {
    return host().users().search(beginning);
  }

  private boolean sees(ApplicationUser person, Project project) {
    return host().permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person);
  }

  private Shape whole(ApplicationUser person) {
    Shape shape = shapes().person(person);
    List<Shape> groups =
        host().users().groupsOf(person).stream()
            .map(
                group ->
                    new Shape()
                        .with("name", group)
                        .with("self", shapes().page("/rest/api/2/group?groupname=" + group)))
            .toList();
    shape.put("locale", host().users().localeOf(person).toString());
    shape.put("groups", new Shape().with("size", groups.size()).with("items", groups));
    shape.put("expand", "groups,applicationRoles");
    return shape;
  }
}
