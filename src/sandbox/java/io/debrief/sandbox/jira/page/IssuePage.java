package io.debrief.sandbox.jira.page;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Shows one issue. */
public final class IssuePage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient JiraHost host;
  private final transient Frame<ApplicationUser> frame;
  private final transient IssueContent content;

  public IssuePage(JiraHost host, Frame<ApplicationUser> frame, IssueContent content) {
    this.host = host;
    this.frame = frame;
    this.content = content;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    IssueResult found =
        host.visibleIssues().getIssue(frame.viewer().orElse(null), path.substring(1));
    if (!found.isValid()) {
      frame.notFound(request, response);
      return;
    }
    IssueSnapshot issue = (IssueSnapshot) found.getIssue();
    if (!path.substring(1).equalsIgnoreCase(issue.getKey())) {
      response.sendRedirect(request.getContextPath() + "/browse/" + issue.getKey());
      return;
    }
    Map<String, Object> values = content.of(issue, frame.viewer().orElse(null));
    values.put("token", XsrfToken.issue(request, response));
    values.put("title", "[" + issue.getKey() + "] " + issue.getSummary());
    frame.show(response, "issue.vm", values, "atl.general", IssueContent.RESOURCES);
  }
}
