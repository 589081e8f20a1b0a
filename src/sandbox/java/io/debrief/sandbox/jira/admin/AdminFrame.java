package io.debrief.sandbox.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.template.SafeHtml;
import io.debrief.sandbox.web.DecoratedPage;
import io.debrief.sandbox.web.Decorator;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frame {@code atl.admin}: title, menu of apps at the left, the page beside it. */
public final class AdminFrame implements Decorator {
  /** Where apps add sections to the menu. */
  public static final String APPS = "admin_plugins_menu";

  /** What apps load on each page of the administration. */
  public static final String RESOURCES = "atl.admin";

  private final Frame<ApplicationUser> frame;
  private final PluginSystem plugin;

  public AdminFrame(Frame<ApplicationUser> frame, PluginSystem plugin) {
    this.frame = frame;
    this.plugin = plugin;
  }

  @Override
  public boolean knows(String name) {
    return name.equals("atl.admin");
  }

  @Override
  public void decorate(DecoratedPage page, HttpServletResponse response) throws IOException {
    frame.show(
        response,
        "admin/frame.vm",
        Map.of(
            "title",
            new SafeHtml(page.title()),
            "body",
            new SafeHtml(page.body()),
            "section",
            page.metas().getOrDefault("admin.active.section", ""),
            "tab",
            page.metas().getOrDefault("admin.active.tab", ""),
            "sections",
            plugin.sections(APPS)),
        page.resources(),
        RESOURCES);
  }

  /** A page of Jira's own. */
  void show(HttpServletResponse response, String template, Map<String, Object> values)
      throws IOException {
    Map<String, Object> context = new HashMap<>(values);
    context.put("section", APPS + "/manage");
    context.put("tab", "upm-admin-link");
    context.put("sections", plugin.sections(APPS));
    frame.show(response, template, context, List.of(), RESOURCES);
  }
}
