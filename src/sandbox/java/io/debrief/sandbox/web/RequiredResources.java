package io.debrief.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.debrief.sandbox.plugin.PluginSystem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells {@code WRM.require} which files a web resource and its dependencies consist of. */
final class RequiredResources extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient PluginSystem plugin;
  private final transient ObjectMapper json = new ObjectMapper();

  RequiredResources(PluginSystem plugin) {
    this.plugin = plugin;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = String.valueOf(request.getParameter("key"));
    response.setContentType("application/json");
    json.writeValue(response.getOutputStream(), plugin.resourcesOf(key));
  }
}
