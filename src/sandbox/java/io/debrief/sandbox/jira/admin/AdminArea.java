package io.debrief.sandbox.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.debrief.sandbox.jira.page.GeneralFrame;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.PageResources;
import io.debrief.sandbox.web.PluginServlets;
import io.debrief.sandbox.web.SignIn;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** Wires the administration: what plugins are given for their pages there, and Jira's own pages. */
public final class AdminArea {
  private final WebSudo webSudo;

  public AdminArea(Clock clock) {
    webSudo = new WebSudo(clock);
  }

  /** Host interface → implementation. */
  public Map<Class<?>, Object> services(Supplier<String> contextPath) {
    LoginUriProvider login =
        returnUri ->
            URI.create(
                contextPath.get()
                    + "/login?os_destination="
                    + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    return Map.of(
        WebSudoManager.class,
        webSudo,
        PageBuilderService.class,
        new PageResources(),
        LoginUriProvider.class,
        login);
  }

  /** URL pattern below the context path → servlet. */
  public Map<String, HttpServlet> pages(
      Frame<ApplicationUser> frame, PluginSystem plugin, SignIn signIn) {
    AdminFrame admin = new AdminFrame(frame, plugin);
    WebSudoPage confirm = new WebSudoPage(frame, webSudo, signIn);
    return Map.of(
        "/secure/admin/WebSudoAuthenticate!default.jspa",
        confirm,
        "/secure/admin/WebSudoAuthenticate.jspa",
        confirm,
        "/plugins/servlet/upm",
        new ManageAppsPage(plugin, frame, admin, webSudo, signIn),
        "/plugins/servlet/*",
        new PluginServlets(plugin, new GeneralFrame(frame, admin)));
  }
}
