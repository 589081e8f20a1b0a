package io.debrief.sandbox.jira.page;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.primitives.Longs;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.jira.issue.Refusals;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Carries out what is done on the issue page, and answers with the issue drawn anew. */
public final class IssueActionPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient JiraHost host;
  private final transient Frame<ApplicationUser> frame;
  private final transient IssueContent content;
  private final transient ObjectMapper json = new ObjectMapper();

  public IssueActionPage(JiraHost host, Frame<ApplicationUser> frame, IssueContent content) {
    this.host = host;
    this.frame = frame;
    this.content = content;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser user = frame.viewer().orElse(null);
    Long id = Longs.tryParse(String.valueOf(request.getParameter("issueId")));
    if (!XsrfToken.isProven(request)) {
      refuse(
          response, HttpServletResponse.SC_FORBIDDEN, Refusals.of("XSRF Security Token Missing"));
      return;
    }
    IssueResult before = host.visibleIssues().getIssue(user, id);
    if (!before.isValid()) {
      refuse(response, HttpServletResponse.SC_NOT_FOUND, (Refusals) before.getErrorCollection());
      return;
    }
    Refusals refusals = act(request, user, id);
    if (refusals.hasAnyErrors()) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, refusals);
      return;
    }
    IssueSnapshot issue = host.issues().byId(id);
    Map<String, Object> values = content.of(issue, user);
    values.put("token", XsrfToken.issue(request, response));
    frame.write(response, "issue-content.vm", values);
  }

  private Refusals act(HttpServletRequest request, ApplicationUser user, Long id) {
    String value = request.getParameter("value");
    return switch (String.valueOf(request.getParameter("action"))) {
      case "summary" -> host.changes().editSummary(user, id, value);
      case "description" -> host.changes().editDescription(user, id, value);
      case "transition" ->
          host.changes().transition(user, id, Longs.tryParse(String.valueOf(value)));
      case "assign" -> host.changes().assign(user, id, host.users().getUserByName(value));
      case "comment" -> host.changes().comment(user, id, value, Comments.Audience.EVERYBODY);
      case "security" -> host.places().restrict(user, id, Longs.tryParse(String.valueOf(value)));
      case "move" -> host.places().move(user, id, Longs.tryParse(String.valueOf(value)));
      default -> Refusals.of("There is no such action.");
    };
  }

  private void refuse(HttpServletResponse response, int status, Refusals refusals)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    json.writeValue(
        response.getWriter(),
        Map.of("errorMessages", refusals.getErrorMessages(), "errors", refusals.getErrors()));
  }
}
