package io.debrief.sandbox.confluence.web;

import io.debrief.sandbox.confluence.content.Content;
import io.debrief.sandbox.confluence.content.Page;
import io.debrief.sandbox.confluence.content.Space;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the spaces and the pages that changed last. */
public final class DashboardPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LOOKED_AT = 100;
  private static final int SHOWN = 20;

  private final transient Content content;
  private final transient Frame<String> frame;

  public DashboardPage(Content content, Frame<String> frame) {
    this.content = content;
    this.frame = frame;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> viewer = frame.viewer();
    if (viewer.isEmpty()) {
      frame.toLogin(request, response);
      return;
    }
    List<Space> spaces =
        content.spaces().all().stream()
            .filter(space -> content.access().maySee(viewer, space))
            .toList();
    List<PageLink> recent =
        content.pages().latest(LOOKED_AT).stream()
            .filter((Page page) -> content.access().maySee(viewer, page))
            .limit(SHOWN)
            .map(page -> PageLink.to(request.getContextPath(), page))
            .toList();
    frame.show(
        response,
        "dashboard.vm",
        Map.of("title", "Dashboard", "spaces", spaces, "recent", recent),
        "atl.general",
        "dashboard");
  }
}
