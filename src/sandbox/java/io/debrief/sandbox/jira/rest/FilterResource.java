package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.Longs;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.search.Filters.Filter;
import io.debrief.sandbox.jira.search.Filters.Share;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Answers {@code /filter}: saved filters, their shares, and favourites. */
@Path("filter")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FilterResource extends Resource {
  FilterResource(JiraHost host) {
    super(host);
  }

  @POST
  public Shape create(JsonNode body) {
    String name = body.path("name").asText("");
    String jql = body.path("jql").asText("");
    checkFits(name, jql, null);
    Long id = host().filters().create(user(), name, body.path("description").asText(null), jql);
    Filter made = visible(String.valueOf(id));
    host().filters().setFavourite(made, user(), body.path("favourite").asBoolean(false));
    body.path("sharePermissions").forEach(share -> share(made, share));
    return shape(made);
  }

  @GET
  @Path("favourite")
  public List<Shape> favourites() {
    return host().filters().visible(user()).stream()
        .filter(filter -> host().filters().isFavourite(filter, user()))
        .map(this::shape)
        .toList();
  }

  @GET
  @Path("{id}")
  public Shape read(@PathParam("id") String id) {
    return shape(visible(id));
  }

  /** What the body does not name stays. */
  @PUT
  @Path("{id}")
  public Shape change(@PathParam("id") String id, JsonNode body) {
    Filter old = owned(id);
    Filter changed =
        new Filter(
            old.id(),
            old.ownerKey(),
            body.path("name").asText(old.name()),
            body.path("description").asText(old.description()),
            body.path("jql").asText(old.jql()));
    checkFits(changed.name(), changed.jql(), old.id());
    host().filters().change(changed);
    if (body.has("favourite")) {
      host().filters().setFavourite(changed, user(), body.path("favourite").asBoolean());
    }
    return shape(changed);
  }

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") String id) {
    host().filters().delete(owned(id));
  }

  @GET
  @Path("{id}/permission")
  public List<Shape> shares(@PathParam("id") String id) {
    return shares(visible(id));
  }

  @POST
  @Path("{id}/permission")
  public Response share(@PathParam("id") String id, JsonNode body) {
    Filter filter = owned(id);
    share(filter, body);
    return Response.status(201).entity(shares(filter)).build();
  }

  @DELETE
  @Path("{id}/permission/{share}")
  public void unshare(@PathParam("id") String id, @PathParam("share") long shareId) {
    host().filters().unshare(owned(id), shareId);
  }

  private void share(Filter filter, JsonNode body) {
    String type = body.path("type").asText();
    switch (type) {
      case "global" -> host().filters().share(filter, type, null);
      case "authenticated", "loggedin" -> host().filters().share(filter, "loggedin", null);
      case "group" -> {
        String group = body.path("groupname").asText(body.at("/group/name").asText());
        if (!host().users().groupsOf(user()).contains(group)) {
          throw refuse(400, "You do not have permission to share with Group: '" + group + "'.");
        }
        host().filters().share(filter, type, group);
      }
      case "project" -> {
        String id = body.path("projectId").asText(body.at("/project/id").asText());
        host()
            .filters()
            .share(
                filter,
                type,
                String.valueOf(project(id, ProjectPermissions.BROWSE_PROJECTS).getId()));
      }
      default -> throw refuse(400, "Unknown share type '" + type + "'.");
    }
  }

  private void checkFits(String name, String jql, Long except) {
    if (name.isBlank()) {
      throw refuse(
          400, List.of(), Map.of("filterName", "You must specify a name to save this filter as."));
    }
    if (host().filters().isTaken(name, user(), except)) {
      throw refuse(400, List.of(), Map.of("filterName", "Filter with same name already exists."));
    }
    ParseResult parsed = host().search().parseQuery(user(), jql);
    if (!parsed.isValid()) {
      throw refuse(400, parsed.getErrors().getErrorMessages(), Map.of());
    }
    var mistakes = host().search().validate(user(), parsed.getQuery());
    if (mistakes.hasAnyErrors()) {
      throw refuse(400, mistakes.getErrorMessages(), Map.of());
    }
  }

  private Filter visible(String id) {
    Long number = Longs.tryParse(id);
    return host()
        .filters()
        .visible(number == null ? Long.valueOf(0) : number, user())
        .orElseThrow(
            () ->
                refuse(
                    404,
                    "The selected filter is not available to you, perhaps it has been deleted or"
                        + " had its permissions changed."));
  }

  private Filter owned(String id) {
    Filter filter = visible(id);
    if (!host().filters().isOwned(filter, user())) {
      throw refuse(403, "Only the owner may change a filter.");
    }
    return filter;
  }

  private Shape shape(Filter filter) {
    Shapes shapes = shapes();
    return new Shape()
        .with("self", shapes.self("filter", filter.id()))
        .with("id", String.valueOf(filter.id()))
        .with("name", filter.name())
        .with("description", filter.description())
        .with("owner", shapes.person(host().users().getUserByKey(filter.ownerKey())))
        .with("jql", filter.jql())
        .with("viewUrl", shapes.page("/issues/?filter=" + filter.id()))
        .with(
            "searchUrl",
            shapes.page(
                "/rest/api/2/search?jql="
                    + URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8)))
        .with("favourite", host().filters().isFavourite(filter, user()))
        .with("sharePermissions", shares(filter))
        .with("editable", host().filters().isOwned(filter, user()));
  }

  private List<Shape> shares(Filter filter) {
    return host().filters().shares(filter).stream().map(this::share).toList();
  }

  private Shape share(Share share) {
    Shape shape = new Shape().with("id", share.id()).with("type", share.type());
    return switch (share.type()) {
      case "group" -> shape.with("group", new Shape().with("name", share.value()));
      case "project" ->
          shape.with(
              "project",
              shapes().project(host().projects().getProjectObj(Long.valueOf(share.value()))));
      default -> shape;
    };
  }
}
