package io.debrief.sandbox.jira.page;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.google.common.primitives.Longs;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueInput;
import io.debrief.sandbox.jira.issue.Refusals;
import io.debrief.sandbox.jira.project.Fields;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jira's own create form, filled in from its address; the way to the fields that others lack. */
public final class CreatePage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient JiraHost host;
  private final transient Frame<ApplicationUser> frame;

  public CreatePage(JiraHost host, Frame<ApplicationUser> frame) {
    this.host = host;
    this.frame = frame;
  }

  /** A field with what was entered and what is wrong with it. */
  public record Line(Fields.Field field, String value, String error) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(request, response, new Refusals());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!XsrfToken.isProven(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing");
      return;
    }
    CreateValidationResult checked =
        host.visibleIssues().validateCreate(frame.viewer().orElse(null), input(request));
    if (!checked.isValid()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      show(request, response, (Refusals) checked.getErrorCollection());
      return;
    }
    Issue made = host.visibleIssues().create(frame.viewer().orElse(null), checked).getIssue();
    response.sendRedirect(request.getContextPath() + "/browse/" + made.getKey());
  }

  private void show(HttpServletRequest request, HttpServletResponse response, Refusals refusals)
      throws IOException {
    ApplicationUser viewer = frame.viewer().orElse(null);
    if (viewer == null) {
      frame.toLogin(request, response);
      return;
    }
    Project project = host.projects().getProjectObj(projectId(request));
    if (project == null
        || !host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer)) {
      frame.notFound(request, response);
      return;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("title", "Create Issue");
    values.put("token", XsrfToken.issue(request, response));
    values.put("project", project);
    values.put("typeId", text(request, "issuetype"));
    values.put("summary", text(request, "summary"));
    values.put("summaryError", refusals.getErrors().getOrDefault("summary", ""));
    values.put("security", text(request, "security"));
    values.put("messages", List.copyOf(refusals.getErrorMessages()));
    values.put("lines", lines(request, project, refusals));
    frame.show(response, "create-issue.vm", values, "atl.general");
  }

  private List<Line> lines(HttpServletRequest request, Project project, Refusals refusals) {
    return host.fields().onScreen(project.getId(), text(request, "issuetype")).stream()
        .map(
            field ->
                new Line(
                    field,
                    text(request, field.id()),
                    refusals.getErrors().getOrDefault(field.id(), "")))
        .toList();
  }

  private IssueInput input(HttpServletRequest request) {
    IssueInput input = new IssueInput();
    input
        .setProjectId(projectId(request))
        .setIssueTypeId(text(request, "issuetype"))
        .setSummary(text(request, "summary"))
        .setSecurityLevelId(Longs.tryParse(text(request, "security")));
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              if (name.equals(Fields.DUE_DATE) || name.startsWith("customfield_")) {
                input.setField(name, given[0]);
              }
            });
    return input;
  }

  private static Long projectId(HttpServletRequest request) {
    return Longs.tryParse(text(request, "pid"));
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
