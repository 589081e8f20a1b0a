package io.debrief.sandbox.confluence.web;

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
import java.util.Optional;
import java.util.function.Supplier;

/** Answers requests with pages of Confluence and knows who asks. */
public final class Frame {
  private static final WebResource LOOK =
      new WebResource(
          "confluence:look", List.of(), List.of("/sandbox/static/confluence/confluence.css"));

  private final Pages pages;
  private final Supplier<Optional<String>> viewer;
  private final PluginSystem plugin;

  /** The viewer is the user key of whoever the present thread acts for. */
  public Frame(Pages pages, Supplier<Optional<String>> viewer, PluginSystem plugin) {
    this.pages = pages;
    this.viewer = viewer;
    this.plugin = plugin;
  }

  Optional<String> viewer() {
    return viewer.get();
  }

  PluginSystem plugin() {
    return plugin;
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
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(pages.render("confluence/" + template, context));
  }

  /** For what is missing and for what the viewer may not see: nobody can tell which. */
  void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (viewer().isEmpty()) {
      toLogin(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    show(response, "not-found.vm", Map.of("title", "Page Not Found"));
  }

  void refuse(HttpServletRequest request, HttpServletResponse response, String reason)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    show(response, "refused.vm", Map.of("title", "Not allowed", "reason", reason));
  }

  void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(
        request.getContextPath()
            + "/login?os_destination="
            + URLEncoder.encode(asked, StandardCharsets.UTF_8));
  }
}
