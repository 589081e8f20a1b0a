package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.issue.comments.Comment;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Answers {@code /issue/<issue>/comment}: the comments that the asker may read. */
@Path("issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource extends Resource {
  private static final int MOST = 1_048_576;

  private final Commenting commenting;

  CommentResource(JiraHost host) {
    super(host);
    commenting = new Commenting(host);
  }

  @GET
  public Shape all(
      @PathParam("issue") String keyOrId,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("" + MOST) int maxResults,
      @QueryParam("orderBy") @DefaultValue("created") String order) {
    List<Comment> comments =
        new ArrayList<>(host().comments().getCommentsForUser(issue(keyOrId), user()));
    if (order.equals("-created")) {
      Collections.reverse(comments);
    }
    return Shapes.page(
        "comments", comments.stream().map(shapes()::comment).toList(), startAt, maxResults);
  }

  @GET
  @Path("{id}")
  public Shape one(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
    return shapes().comment(commenting.visible(issue(keyOrId), id));
  }

  @POST
  public Response add(@PathParam("issue") String keyOrId, JsonNode body) {
    IssueSnapshot issue = issue(keyOrId);
    commenting.add(issue, body);
    List<Comment> comments = host().comments().getCommentsForUser(issue, user());
    return Response.status(201).entity(shapes().comment(comments.get(comments.size() - 1))).build();
  }

  @PUT
  @Path("{id}")
  public Shape change(
      @PathParam("issue") String keyOrId, @PathParam("id") String id, JsonNode body) {
    IssueSnapshot issue = issue(keyOrId);
    commenting.change(issue, commenting.visible(issue, id), body);
    return one(keyOrId, id);
  }

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
    commenting.delete(commenting.visible(issue(keyOrId), id));
  }
}
