package io.debrief.sandbox.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.user.SignedIn;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.plugin.WebResource;
import io.debrief.sandbox.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers requests with pages of Jira and knows who asks. */
public final class Frame {
  private static final WebResource LOOK =
      new WebResource("jira:look", List.of(), List.of("/sandbox/static/jira/jira.css"));

  private final Pages pages;
  private final SignedIn signedIn;
  private final PluginSystem plugin;

  public Frame(Pages pages, SignedIn signedIn, PluginSystem plugin) {
    this.pages = pages;
    this.signedIn = signedIn;
    this.plugin = plugin;
  }

  /** Null where nobody is signed in. */
  ApplicationUser viewer() {
    return signedIn.getLoggedInUser();
  }

  /** Shows a template with what plugins add to pages of these contexts. */
  void show(
      HttpServletResponse response,
      String template,
      Map<String, Object> values,
      String... resourceContexts)
      throws IOException {
    Map<String, Object> context = new HashMap<>(values);
    List<WebResource> resources = new ArrayList<>(List.of(LOOK));
    for (String resourceContext : resourceContexts) {
      resources.addAll(plugin.resources(resourceContext));
    }
    context.put("resources", resources);
    context.put("productScripts", List.of("/sandbox/static/jira/issue-view.js"));
    write(response, template, context);
  }

  /** Only the template, without what makes it a page. */
  void write(HttpServletResponse response, String template, Map<String, Object> values)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(pages.render("jira/" + template, values));
  }

  /** For what is missing and for what the viewer may not see: nobody can tell which. */
  void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (viewer() == null) {
      toLogin(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    show(response, "not-found.vm", Map.of("title", "Issue not found"));
  }

  void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect(
        request.getContextPath()
            + "/login?os_destination="
            + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
  }
}
