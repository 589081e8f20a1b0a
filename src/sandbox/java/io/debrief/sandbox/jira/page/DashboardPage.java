package io.debrief.sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.project.JiraProject;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Shows the projects and the issues that changed last, as far as the viewer may see them. */
public final class DashboardPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LOOKED_AT = 100;
  private static final int SHOWN = 25;

  private final transient JiraHost host;
  private final transient Frame<ApplicationUser> frame;

  public DashboardPage(JiraHost host, Frame<ApplicationUser> frame) {
    this.host = host;
    this.frame = frame;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser viewer = frame.viewer().orElse(null);
    if (viewer == null) {
      frame.toLogin(request, response);
      return;
    }
    List<JiraProject> projects =
        host.projects().all().stream()
            .filter(
                project ->
                    host.permissions()
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer))
            .toList();
    List<Issue> recent =
        host
            .issues()
            .select("order by i.updated desc, i.issue_id desc", List.of(), LOOKED_AT)
            .stream()
            .filter(
                issue ->
                    host.permissions()
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, viewer))
            .limit(SHOWN)
            .toList();
    frame.show(
        response,
        "dashboard.vm",
        Map.of(
            "title",
            "System Dashboard",
            "projects",
            projects,
            "recent",
            recent,
            "times",
            new Times(host.zones().of(viewer))),
        "atl.general",
        "atl.dashboard");
  }
}
