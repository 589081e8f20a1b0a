package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.Links;
import io.debrief.sandbox.jira.user.GlobalPermissions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers {@code /issueLink} and {@code /issueLinkType}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LinkResource extends Resource {
  private final Linking linking;
  private final Commenting commenting;

  LinkResource(JiraHost host) {
    super(host);
    linking = new Linking(host);
    commenting = new Commenting(host);
  }

  /** As in Jira the inward issue is the one that the outward words are said of: it "blocks". */
  @POST
  @Path("issueLink")
  public Response create(JsonNode body) {
    Issue from = issue(body.at("/inwardIssue"));
    linking.link(body.path("type"), from, issue(body.at("/outwardIssue")));
    if (body.has("comment")) {
      commenting.add(from, body.get("comment"));
    }
    return Response.status(201).build();
  }

  @GET
  @Path("issueLink/{id}")
  public Shape read(@PathParam("id") long id) {
    Links.Link link = link(id);
    Shapes shapes = shapes();
    return shapes
        .link(link)
        .with("inwardIssue", shapes.reference(issue(String.valueOf(link.sourceId()))))
        .with("outwardIssue", shapes.reference(issue(String.valueOf(link.destinationId()))));
  }

  @DELETE
  @Path("issueLink/{id}")
  public void delete(@PathParam("id") long id) {
    linking.unlink(link(id));
  }

  @GET
  @Path("issueLinkType")
  public Shape types() {
    List<Shape> types =
        host().linkTypes().getIssueLinkTypes().stream().map(shapes()::linkType).toList();
    return new Shape().with("issueLinkTypes", types);
  }

  @GET
  @Path("issueLinkType/{id}")
  public Shape type(@PathParam("id") String id) {
    return host().linkTypes().getIssueLinkTypes().stream()
        .filter(type -> String.valueOf(type.getId()).equals(id))
        .findFirst()
        .map(shapes()::linkType)
        .orElseThrow(() -> refuse(404, "No issue link type with id '" + id + "' found."));
  }

  @POST
  @Path("issueLinkType")
  public Response createType(JsonNode body) {
    if (!new GlobalPermissions(host().users()).hasPermission(null, user())) {
      throw refuse(403, "You do not have permission to create issue link types.");
    }
    String name = body.path("name").asText();
    host()
        .linkTypes()
        .createIssueLinkType(
            name, body.path("outward").asText(), body.path("inward").asText(), null);
    return host().linkTypes().getIssueLinkTypes().stream()
        .filter(type -> type.getName().equals(name))
        .reduce((earlier, later) -> later)
        .map(type -> Response.status(201).entity(shapes().linkType(type)).build())
        .orElseThrow();
  }

  /** Of a link both issues must be visible. */
  private Links.Link link(long id) {
    Links.Link link =
        host()
            .links()
            .byId(id)
            .orElseThrow(() -> refuse(404, "No issue link with id '" + id + "' exists."));
    issue(String.valueOf(link.sourceId()));
    issue(String.valueOf(link.destinationId()));
    return link;
  }

  private Issue issue(JsonNode reference) {
    return issue(reference.path("id").asText(reference.path("key").asText()));
  }
}
