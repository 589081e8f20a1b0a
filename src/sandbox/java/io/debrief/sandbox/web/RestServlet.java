package io.debrief.sandbox.web;

import io.debrief.sandbox.plugin.RestHost;
import io.debrief.sandbox.plugin.RestModule;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Serves {@code /rest/<path>/<version>/…} of the enabled plugin, one Jersey application per path.
 */
final class RestServlet extends HttpServlet implements RestHost {
  private static final long serialVersionUID = 1L;
  private final transient SignIn signIn;
  private transient volatile Map<String, ServletContainer> applications = Map.of();

  RestServlet(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public synchronized void serve(List<RestModule> modules) {
    Map<String, ServletContainer> made = new LinkedHashMap<>();
    for (RestModule module : modules) {
      ServletContainer container =
          new ServletContainer(RestApplication.of(module.resources(), signIn));
      try {
        container.init(getServletConfig());
      } catch (ServletException e) {
        throw new IllegalStateException("REST below " + module.path() + " can't be served", e);
      }
      made.put(module.path(), container);
    }
    applications = made;
  }

  @Override
  public synchronized void stop() {
    Map<String, ServletContainer> old = applications;
    applications = Map.of();
    old.values().forEach(ServletContainer::destroy);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = String.valueOf(request.getPathInfo());
    for (Map.Entry<String, ServletContainer> application : applications.entrySet()) {
      String root = application.getKey();
      if (path.equals(root) || path.startsWith(root + "/")) {
        application.getValue().service(below(request, root), response);
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private static HttpServletRequest below(HttpServletRequest request, String root) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getServletPath() {
        return super.getServletPath() + root;
      }

      @Override
      public String getPathInfo() {
        return super.getPathInfo().substring(root.length());
      }
    };
  }

  @Override
  public void destroy() {
    stop();
  }
}
