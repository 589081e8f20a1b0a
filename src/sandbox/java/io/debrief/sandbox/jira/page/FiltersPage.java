package io.debrief.sandbox.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.search.Filters.Filter;
import io.debrief.sandbox.jira.search.Filters.Share;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists the saved filters that the viewer owns or that are shared with them. */
public final class FiltersPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient JiraHost host;
  private final transient Frame<ApplicationUser> frame;

  public FiltersPage(JiraHost host, Frame<ApplicationUser> frame) {
    this.host = host;
    this.frame = frame;
  }

  /** One filter as the list shows it. */
  public record Line(Long id, String name, String owner, String shared) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ApplicationUser> viewer = frame.viewer();
    if (viewer.isEmpty()) {
      frame.toLogin(request, response);
      return;
    }
    List<Line> lines = host.filters().visible(viewer.get()).stream().map(this::line).toList();
    frame.show(
        response, "filters.vm", Map.of("title", "Manage Filters", "filters", lines), "atl.general");
  }

  private Line line(Filter filter) {
    ApplicationUser owner = host.users().getUserByKey(filter.ownerKey());
    List<Share> shares = host.filters().shares(filter);
    return new Line(
        filter.id(),
        filter.name(),
        owner == null ? "" : owner.getDisplayName(),
        shares.isEmpty()
            ? "Private"
            : shares.stream().map(this::words).collect(Collectors.joining(", ")));
  }

  private String words(Share share) {
    return switch (share.type()) {
      case "global" -> "Public";
      case "loggedin" -> "Any logged-in user";
      case "group" -> "Group: " + share.value();
      default -> "Project: " + host.projects().getProjectObj(Long.valueOf(share.value())).getName();
    };
  }
}
