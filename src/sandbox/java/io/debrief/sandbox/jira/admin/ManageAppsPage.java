package io.debrief.sandbox.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.SignIn;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Lists the app that is there, with the way to its own pages. */
public final class ManageAppsPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient PluginSystem plugin;
  private final transient Frame<ApplicationUser> frame;
  private final transient AdminFrame adminFrame;
  private final transient WebSudo webSudo;
  private final transient SignIn signIn;

  public ManageAppsPage(
      PluginSystem plugin,
      Frame<ApplicationUser> frame,
      AdminFrame adminFrame,
      WebSudo webSudo,
      SignIn signIn) {
    this.plugin = plugin;
    this.frame = frame;
    this.adminFrame = adminFrame;
    this.webSudo = webSudo;
    this.signIn = signIn;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (frame.viewer().isEmpty()) {
      frame.toLogin(request, response);
    } else if (!signIn.isAdministrator(frame.viewer().get().getKey())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!webSudo.canExecuteRequest(request)) {
      webSudo.enforceWebSudoProtection(request, response);
    } else {
      webSudo.willExecuteWebSudoRequest(request);
      adminFrame.show(
          response,
          "admin/apps.vm",
          Map.of("title", "Manage apps", "app", plugin.about().orElse(Map.of())));
    }
  }
}
