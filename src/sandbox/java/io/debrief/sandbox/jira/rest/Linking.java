package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.Links;

/** Makes and removes links for the asker, with the permission on both issues that Jira wants. */
final class Linking extends Resource {
  Linking(JiraHost host) {
    super(host);
  }

  /** From the one to the other; the body's {@code type} names the type by id or by name. */
  void link(JsonNode type, Issue from, Issue to) {
    IssueLinkType found = type(type);
    checkMayLink(from);
    checkMayLink(to);
    try {
      host().links().createIssueLink(from.getId(), to.getId(), found.getId(), null, user());
    } catch (CreateException e) {
      throw refuse(404, String.valueOf(e.getMessage()));
    }
  }

  void unlink(Links.Link link) {
    checkMayLink(host().issues().byId(link.sourceId()));
    checkMayLink(host().issues().byId(link.destinationId()));
    host().links().removeIssueLink(link, user());
  }

  private IssueLinkType type(JsonNode wanted) {
    String id = wanted.path("id").asText();
    String name = wanted.path("name").asText();
    return host().linkTypes().getIssueLinkTypes().stream()
        .filter(
            type ->
                id.isEmpty()
                    ? type.getName().equalsIgnoreCase(name)
                    : String.valueOf(type.getId()).equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                refuse(
                    404,
                    id.isEmpty()
                        ? "No issue link type with name '" + name + "' found."
                        : "No issue link type with id '" + id + "' found."));
  }

  private void checkMayLink(Issue issue) {
    if (!host().permissions().hasPermission(ProjectPermissions.LINK_ISSUES, issue, user())) {
      throw refuse(401, "No Link Issue Permission for issue '" + issue.getKey() + "'");
    }
  }
}
