package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.jira.issue.Refusals;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What every resource needs: who asks, the issue that the path names, refusals as Jira has them.
 */
class Resource {
  private final JiraHost host;

  Resource(JiraHost host) {
    this.host = host;
  }

  final JiraHost host() {
    return host;
  }

  final ApplicationUser user() {
    return host.signedIn().getLoggedInUser();
  }

  final Shapes shapes() {
    return new Shapes(host);
  }

  /** The issue by key or id; missing and invisible look the same. */
  final IssueSnapshot issue(String keyOrId) {
    IssueResult found =
        keyOrId.matches("\\d{1,18}")
            ? host.visibleIssues().getIssue(user(), Long.valueOf(keyOrId))
            : host.visibleIssues().getIssue(user(), keyOrId);
    if (!found.isValid()) {
      throw refuse(404, found.getErrorCollection().getErrorMessages(), Map.of());
    }
    return (IssueSnapshot) found.getIssue();
  }

  /** Missing and invisible look the same. */
  final Project project(String keyOrId, ProjectPermissionKey needed) {
    Project found =
        keyOrId.matches("\\d{1,18}")
            ? host.projects().getProjectObj(Long.valueOf(keyOrId))
            : host.projects().getProjectByCurrentKey(keyOrId);
    if (found == null || !may(needed, found)) {
      throw refuse(404, "No project could be found with key '" + keyOrId + "'.");
    }
    return found;
  }

  final boolean may(ProjectPermissionKey needed, Project project) {
    return host.permissions().hasPermission(needed, project, user());
  }

  /** 403 where the person may not, 400 where what they want does not fit. */
  static void check(Refusals refusals) {
    if (refusals.hasAnyErrors()) {
      throw refuse(
          refusals.isForbidden() ? 403 : 400, refusals.getErrorMessages(), refusals.getErrors());
    }
  }

  static WebApplicationException refuse(int status, String message) {
    return refuse(status, List.of(message), Map.of());
  }

  static WebApplicationException refuse(
      int status, Collection<String> messages, Map<String, String> errors) {
    return new WebApplicationException(
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(new Shape().with("errorMessages", messages).with("errors", errors))
            .build());
  }
}
