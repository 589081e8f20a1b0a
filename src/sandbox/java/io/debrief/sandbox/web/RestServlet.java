package io.debrief.sandbox.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
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
import java.util.Optional;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Serves {@code /rest/<path>/<version>/…}, or {@code latest}, of the product and of the enabled
 * plugin, one Jersey application per path.
 */
final class RestServlet extends HttpServlet implements RestHost {
  private static final long serialVersionUID = 1L;
  private final transient SignIn signIn;
  private final transient Optional<WebSudoManager> webSudo;
  private transient volatile Map<String, ServletContainer> applications = Map.of();
  private final transient List<RestModule> products;
  private transient Map<String, ServletContainer> own;

  RestServlet(SignIn signIn, Optional<WebSudoManager> webSudo, List<RestModule> products) {
    this.signIn = signIn;
    this.webSudo = webSudo;
    this.products = products;
  }

  @Override
  public synchronized void serve(List<RestModule> modules) {
    applications = started(modules);
  }

  /** Started when first asked: most tests never do. */
  private synchronized Map<String, ServletContainer> own() {
    if (own == null) {
      own = started(products);
    }
    return own;
  }

  private Map<String, ServletContainer> started(List<RestModule> modules) {
    Map<String, ServletContainer> made = new LinkedHashMap<>();
    for (RestModule module : modules) {
      ServletContainer container =
          new ServletContainer(RestApplication.of(module.resources(), signIn, webSudo));
      try {
        container.init(getServletConfig());
      } catch (ServletException e) {
        throw new IllegalStateException("REST below " + module.path() + " can't be served", e);
      }
      made.put(module.path(), container);
    }
    return made;
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
    if (!answered(applications, path, request, response)
        && !answered(own(), path, request, response)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean answered(
      Map<String, ServletContainer> applications,
      String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    for (Map.Entry<String, ServletContainer> application : applications.entrySet()) {
      String root = application.getKey();
      String latest = root.substring(0, root.lastIndexOf('/')) + "/latest";
      for (String asked : List.of(root, latest)) {
        if (path.equals(asked) || path.startsWith(asked + "/")) {
          application.getValue().service(below(request, asked), response);
          return true;
        }
      }
    }
    return false;
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
    if (own != null) {
      own.values().forEach(ServletContainer::destroy);
    }
  }
}
