package io.debrief.sandbox.web;

import io.debrief.sandbox.db.HostCall;
import io.debrief.sandbox.db.Statements;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows administrators what the latest requests cost: the plugin's statements and host calls. */
final class CostPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Pages pages;
  private final transient Statements statements;

  CostPage(Pages pages, Statements statements) {
    this.pages = pages;
    this.statements = statements;
  }

  /** One line of the page. */
  public record Line(String request, int ours, String calls) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!CurrentRequest.of(request).administrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Only administrators see costs");
      return;
    }
    List<Line> lines = new ArrayList<>();
    for (Statements.Request cost : statements.requests()) {
      if (cost.ours() > 0 || !cost.calls().isEmpty()) {
        lines.add(new Line(cost.request(), cost.ours(), calls(cost.calls())));
      }
    }
    Collections.reverse(lines);
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(pages.render("sandbox/costs.vm", Map.of("title", "Costs", "lines", lines)));
  }

  /** Such as {@code IssueManager.getIssueObjects ×2 (14)}: twice, about 14 things in all. */
  private static String calls(List<HostCall> calls) {
    Map<String, Integer> times = new TreeMap<>();
    Map<String, Integer> things = new TreeMap<>();
    for (HostCall call : calls) {
      times.merge(call.method(), 1, Integer::sum);
      things.merge(call.method(), call.things(), Integer::sum);
    }
    return String.join(
        ", ",
        times.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + " ×"
                        + each.getValue()
                        + (things.get(each.getKey()).equals(each.getValue())
                            ? ""
                            : " (" + things.get(each.getKey()) + ")"))
            .toList());
  }
}
