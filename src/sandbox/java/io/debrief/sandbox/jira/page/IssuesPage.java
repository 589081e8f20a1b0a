package io.debrief.sandbox.jira.page;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.search.Filters.Filter;
import io.debrief.sandbox.jira.search.Search;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what a query or a saved filter finds, page by page, or where the query is wrong. */
public final class IssuesPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  private final transient JiraHost host;
  private final transient Frame<ApplicationUser> frame;

  public IssuesPage(JiraHost host, Frame<ApplicationUser> frame) {
    this.host = host;
    this.frame = frame;
  }

  /** A link to another page of the results. */
  public record Step(String rel, String query, String words) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ApplicationUser> viewer = frame.viewer();
    if (viewer.isEmpty()) {
      frame.toLogin(request, response);
      return;
    }
    String filterId = request.getParameter("filter");
    Optional<Filter> filter =
        Optional.ofNullable(filterId)
            .map(Longs::tryParse)
            .flatMap(id -> host.filters().visible(id, viewer.get()));
    if (filterId != null && filter.isEmpty()) {
      frame.notFound(request, response);
      return;
    }
    String asked = request.getParameter("jql");
    String jql = filter.map(Filter::jql).orElse(asked == null ? "" : asked);
    Integer start = Ints.tryParse(String.valueOf(request.getParameter("startIndex")));
    String query =
        (filter.isPresent()
                ? "filter=" + filterId
                : "jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
            + "&startIndex=";
    Map<String, Object> values =
        found(viewer.get(), jql, start == null ? 0 : Math.max(0, start), query);
    values.put("title", filter.map(Filter::name).orElse("Issue Navigator"));
    values.put("jql", jql);
    values.put("times", new Times(host.zones().of(viewer.get())));
    frame.show(response, "issues.vm", values, "atl.general");
  }

  private Map<String, Object> found(ApplicationUser viewer, String jql, int start, String query) {
    ParseResult parsed = host.search().parseQuery(viewer, jql);
    if (!parsed.isValid()) {
      return wrong(parsed.getErrors().getErrorMessages());
    }
    var mistakes = host.search().validate(viewer, parsed.getQuery());
    if (mistakes.hasAnyErrors()) {
      return wrong(mistakes.getErrorMessages());
    }
    try {
      Search.Found found = host.search().search(viewer, parsed.getQuery(), start, SHOWN);
      Map<String, Object> values = wrong(List.of());
      values.put("issues", found.issues());
      values.put("total", found.total());
      values.put("first", found.issues().isEmpty() ? 0 : start + 1);
      values.put("last", start + found.issues().size());
      values.put("steps", steps(query, start, found.total()));
      return values;
    } catch (SearchException e) {
      return wrong(List.of(String.valueOf(e.getMessage())));
    }
  }

  private static List<Step> steps(String query, int start, long total) {
    List<Step> steps = new ArrayList<>();
    if (start > 0) {
      steps.add(new Step("prev", query + Math.max(0, start - SHOWN), "Previous"));
    }
    if (start + SHOWN < total) {
      steps.add(new Step("next", query + (start + SHOWN), "Next"));
    }
    return steps;
  }

  private static Map<String, Object> wrong(Collection<String> messages) {
    return new HashMap<>(Map.of("errors", messages, "issues", List.of(), "total", 0L));
  }
}
