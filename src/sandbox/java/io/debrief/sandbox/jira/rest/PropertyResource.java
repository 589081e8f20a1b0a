package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.jira.issue.EntityProperties.Property;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers the properties of issues and of comments. */
@Path("{noun: issue|comment}/{of}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource extends Resource {
  private static final int LONGEST_KEY = 255;
  private static final int LONGEST_VALUE = 32_768;

  PropertyResource(JiraHost host) {
    super(host);
  }

  /** What has the properties: its kind, its id, and the issue that decides who may. */
  private record Owner(String entity, Long id, Issue issue) {}

  @GET
  public Shape keys(@PathParam("noun") String noun, @PathParam("of") String of) {
    Owner owner = owner(noun, of);
    String path = noun + "/" + of + "/properties";
    List<Shape> keys =
        host().properties().all(owner.entity(), owner.id()).stream()
            .map(
                property ->
                    new Shape()
                        .with("self", shapes().self(path, property.key()))
                        .with("key", property.key()))
            .toList();
    return new Shape().with("keys", keys);
  }

  @GET
  @Path("{key}")
  public Shape one(
      @PathParam("noun") String noun, @PathParam("of") String of, @PathParam("key") String key) {
    Owner owner = owner(noun, of);
    Property property = (Property) host().properties().get(owner.entity(), owner.id(), key);
    if (property == null) {
      throw missing(key);
    }
    return new Shape().with("key", key).with("value", new RawValue(property.value()));
  }

  @PUT
  @Path("{key}")
  public Response set(
      @PathParam("noun") String noun,
      @PathParam("of") String of,
      @PathParam("key") String key,
      JsonNode value) {
    Owner owner = owner(noun, of);
    checkMayWrite(owner);
    if (value == null) {
      throw refuse(400, "The property value must not be empty.");
    }
    if (key.length() > LONGEST_KEY) {
      throw refuse(400, "The property key length must not exceed " + LONGEST_KEY + " characters.");
    }
    String json = value.toString();
    if (json.length() > LONGEST_VALUE) {
      throw refuse(413, "The property value may have at most " + LONGEST_VALUE + " characters.");
    }
    boolean isNew = host().properties().set(owner.entity(), owner.id(), key, json);
    index(owner);
    return Response.status(isNew ? 201 : 200).build();
  }

  @DELETE
  @Path("{key}")
  public void delete(
      @PathParam("noun") String noun, @PathParam("of") String of, @PathParam("key") String key) {
    Owner owner = owner(noun, of);
    checkMayWrite(owner);
    if (!host().properties().remove(owner.entity(), owner.id(), key)) {
      throw missing(key);
    }
    index(owner);
  }

  private void index(Owner owner) {
    if (owner.entity().equals("IssueProperty")) {
      host().index().write(owner.id());
    }
  }

  private Owner owner(String noun, String of) {
    if (noun.equals("issue")) {
      Issue issue = issue(of);
      return new Owner("IssueProperty", issue.getId(), issue);
    }
    Comments.Loaded comment =
        host()
            .comments()
            .byId(of.matches("\\d{1,18}") ? Long.valueOf(of) : 0L)
            .orElseThrow(() -> refuse(404, "Can not find a comment for the id: " + of + "."));
    Issue issue = issue(String.valueOf(comment.issueId()));
    new Commenting(host()).visible(issue, of);
    return new Owner("CommentProperty", comment.id(), issue);
  }

  /** Of an issue whoever may edit it; of a comment its author, or who may edit all. */
  private void checkMayWrite(Owner owner) {
    ProjectPermissionKey needed = ProjectPermissions.EDIT_ISSUES;
    if (owner.entity().equals("CommentProperty")) {
      boolean own =
          host().comments().byId(owner.id()).map(Comments.Loaded::author).stream()
              .anyMatch(author -> author.equals(user()));
      needed = new ProjectPermissionKey(own ? "EDIT_OWN_COMMENTS" : "EDIT_ALL_COMMENTS");
    }
    if (!host().permissions().hasPermission(needed, owner.issue(), user())) {
      throw refuse(403, "You do not have permission to edit the properties.");
    }
  }

  private static jakarta.ws.rs.WebApplicationException missing(String key) {
    return refuse(404, "The property with key '" + key + "' does not exist.");
  }
}
