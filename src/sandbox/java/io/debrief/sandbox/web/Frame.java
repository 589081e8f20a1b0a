package io.debrief.sandbox.web;

import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.plugin.WebResource;
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

/**
 * Answers requests with pages of one product and knows who asks.
 *
 * @param <V> a viewer, as the product knows people
 */
public final class Frame<V> {
  private final Pages pages = new Pages();
  private final String product;
  private final PluginSystem plugin;
  private final Supplier<Optional<V>> viewer;
  private final List<String> scripts;

  /** The viewer is whoever the present thread acts for; scripts are the product's own. */
  public Frame(PluginSystem plugin, Supplier<Optional<V>> viewer, String... scripts) {
    product = plugin.product().name();
    this.plugin = plugin;
    this.viewer = viewer;
    this.scripts = List.of(scripts);
  }

  public Optional<V> viewer() {
    return viewer.get();
  }

  public PluginSystem plugin() {
    return plugin;
  }

  /** Shows a template of the product with what plugins add to pages of these contexts. */
  public void show(
      HttpServletResponse response,
      String template,
      Map<String, Object> values,
      String... resourceContexts)
      throws IOException {
    show(response, template, values, List.of(), resourceContexts);
  }

  /** As above, with resources that the page itself requires. */
  public void show(
      HttpServletResponse response,
      String template,
      Map<String, Object> values,
      List<String> required,
      String... resourceContexts)
      throws IOException {
    Map<String, Object> context = new HashMap<>(values);
    String look = "/sandbox/static/" + product + "/" + product + ".css";
    List<WebResource> resources =
        new ArrayList<>(List.of(new WebResource(product + ":look", List.of(), List.of(look))));
    for (String resourceContext : resourceContexts) {
      resources.addAll(plugin.resources(resourceContext));
    }
    required.forEach(key -> resources.addAll(plugin.resourcesOf(key)));
    context.put("resources", resources);
    context.put("productScripts", scripts);
    write(response, template, context);
  }

  /** Only the template, without what makes it a page. */
  public void write(HttpServletResponse response, String template, Map<String, Object> values)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(pages.render(product + "/" + template, values));
  }

  /** For what is missing and for what the viewer may not see: nobody can tell which. */
  public void notFound(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (viewer().isEmpty()) {
      toLogin(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    show(response, "not-found.vm", Map.of("title", "Not found"));
  }

  public void refuse(HttpServletResponse response, String reason) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    show(response, "refused.vm", Map.of("title", "Not allowed", "reason", reason));
  }

  public void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(
        request.getContextPath()
            + "/login?os_destination="
            + URLEncoder.encode(asked, StandardCharsets.UTF_8));
  }
}
