package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.EditCheck;
import io.debrief.sandbox.jira.issue.IssueInput;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.jira.issue.Refusals;
import io.debrief.sandbox.jira.project.Fields;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers {@code /issue}: reads, creates, changes and deletes issues. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource extends Resource {
  private static final Set<String> ALWAYS_SHOWN = Set.of("description", "priority", "assignee");

  private final Linking linking;
  private final Commenting commenting;

  IssueResource(JiraHost host) {
    super(host);
    linking = new Linking(host);
    commenting = new Commenting(host);
  }

  @GET
  @Path("{issue}")
  public Shape read(
      @PathParam("issue") String keyOrId,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand,
      @QueryParam("properties") List<String> properties) {
    IssueSnapshot issue = issue(keyOrId);
    IssueShape shape = new IssueShape(host(), user(), new FieldChoice(fields, "*all"), expand);
    Shape answer = shape.of(issue);
    if (!properties.isEmpty()) {
      answer.put("properties", shape.properties(issue, new FieldChoice(properties, "*all")));
    }
    return answer;
  }

  @POST
  public Response create(JsonNode body) {
    FieldsIn in = new FieldsIn(host().vocabulary(), body);
    Refusals refusals = in.refusals();
    IssueInput input = input(in, refusals);
    check(refusals);
    CreateValidationResult checked = host().visibleIssues().validateCreate(user(), input);
    check((Refusals) checked.getErrorCollection());
    Issue issue = host().visibleIssues().create(user(), checked).getIssue();
    add(issue, in);
    body.path("properties")
        .forEach(
            property ->
                host()
                    .properties()
                    .set(
                        "IssueProperty",
                        issue.getId(),
                        property.path("key").asText(),
                        property.path("value").toString()));
    host().index().write(issue.getId());
    return Response.status(201)
        .entity(
            new Shape()
                .with("id", String.valueOf(issue.getId()))
                .with("key", issue.getKey())
                .with("self", shapes().self("issue", issue.getId())))
        .build();
  }

  /** Unlike a plugin, who calls REST is told of each field that the screen does not show. */
  private IssueInput input(FieldsIn in, Refusals refusals) {
    IssueInput input = new IssueInput();
    String keyOrId = in.take("project").orElse("");
    Project project =
        keyOrId.matches("\\d{1,18}")
            ? host().projects().getProjectObj(Long.valueOf(keyOrId))
            : host().projects().getProjectByCurrentKey(keyOrId);
    String type = in.take("issuetype").orElse(null);
    input
        .setProjectId(project == null ? null : project.getId())
        .setIssueTypeId(type)
        .setSummary(in.take("summary").orElse(null))
        .setReporterId(in.take("reporter").orElse(null));
    in.take(Fields.SECURITY).map(Long::valueOf).ifPresent(input::setSecurityLevelId);
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    Set<String> shown =
        project == null
            ? in.rest().keySet()
            : host().fields().onScreen(project.getId(), type).stream()
                .map(Fields.Field::id)
                .collect(Collectors.toSet());
    in.rest()
        .forEach(
            (field, value) -> {
              if (ALWAYS_SHOWN.contains(field) || shown.contains(field)) {
                input.setField(field, value == null ? "" : value);
              } else {
                notOnScreen(field, refusals);
              }
            });
    return input;
  }

  static void notOnScreen(String field, Refusals refusals) {
    refusals.add(field, EditCheck.notOnScreen(field));
  }

  @PUT
  @Path("{issue}")
  public void change(@PathParam("issue") String keyOrId, JsonNode body) {
    IssueSnapshot issue = issue(keyOrId);
    FieldsIn in = new FieldsIn(host().vocabulary(), body);
    check(in.refusals());
    if (!in.rest().isEmpty()) {
      check(host().changes().edit(user(), issue.getId(), in.rest()));
    }
    add(issue, in);
  }

  private void add(Issue issue, FieldsIn in) {
    in.added("comment").forEach(comment -> commenting.add(issue, comment));
    for (JsonNode link : in.added("issuelinks")) {
      boolean outward = link.has("outwardIssue");
      Issue other = issue(link.at(outward ? "/outwardIssue/key" : "/inwardIssue/key").asText());
      linking.link(link.path("type"), outward ? issue : other, outward ? other : issue);
    }
  }

  @DELETE
  @Path("{issue}")
  public void delete(@PathParam("issue") String keyOrId) {
    check(host().changes().delete(user(), issue(keyOrId).getId()));
  }

  /** Only administrators do here; in Jira a permission of its own may be granted to others. */
  @PUT
  @Path("{issue}/archive")
  public void archive(@PathParam("issue") String keyOrId) {
    check(host().archive().put(user(), issue(keyOrId)));
  }

  @PUT
  @Path("{issue}/restore")
  public void restore(@PathParam("issue") String keyOrId) {
    check(host().archive().restore(user(), issue(keyOrId)));
  }

  @PUT
  @Path("{issue}/assignee")
  public void assign(@PathParam("issue") String keyOrId, Map<String, String> body) {
    String name = body.get("name");
    ApplicationUser assignee = host().users().getUserByName(name);
    IssueSnapshot issue = issue(keyOrId);
    if (name != null && (assignee == null || !assignee.isActive())) {
      throw refuse(400, List.of(), Map.of("assignee", "User '" + name + "' does not exist."));
    }
    check(host().changes().assign(user(), issue.getId(), assignee));
  }
}
