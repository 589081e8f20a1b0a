package io.debrief.sandbox.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.plugin.PluginSystem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One product's web application on its own port. */
public final class ProductServer implements AutoCloseable {
  private static final int THREADS = 24;

  private final Server server;
  private final URI baseUrl;

  public ProductServer(
      String contextPath,
      int port,
      SignIn signIn,
      PluginSystem plugin,
      Map<String, HttpServlet> pages) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setName(plugin.product().name());
    server = new Server(threads);
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("localhost");
    connector.setPort(port);
    server.addConnector(connector);

    ServletContextHandler context = new ServletContextHandler(contextPath);
    context.setSessionHandler(new org.eclipse.jetty.ee10.servlet.SessionHandler());
    context
        .getSessionHandler()
        .setSessionCookie(contextPath.substring(1).toUpperCase(Locale.ROOT) + "-SESSION");
    context.getSessionHandler().setHttpOnly(true);
    RequestFilter filter =
        new RequestFilter(signIn, plugin.product().name(), plugin.database().statements());
    context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    RestServlet rest = new RestServlet(signIn, webSudo(plugin), plugin.product().rest());
    add(context, rest, "/rest/*");
    addOwn(context, signIn, plugin);
    pages.forEach((pattern, servlet) -> add(context, servlet, pattern));
    server.setHandler(context);
    start(contextPath, port);
    baseUrl = URI.create("http://localhost:" + connector.getLocalPort() + contextPath);
    plugin.serveRestWith(rest);
  }

  private static Optional<WebSudoManager> webSudo(PluginSystem plugin) {
    return Optional.ofNullable(plugin.product().services().get(WebSudoManager.class))
        .map(WebSudoManager.class::cast);
  }

  private static void addOwn(ServletContextHandler context, SignIn signIn, PluginSystem plugin) {
    Pages pages = new Pages();
    LoginPage login = new LoginPage(pages, signIn);
    add(context, login, "/login");
    add(context, login, "/logout");
    add(context, new Downloads(plugin), "/download/resources/*");
    add(context, new RequiredResources(plugin), "/sandbox/web-resources");
    add(context, new StaticFiles(), "/sandbox/static/*");
    add(context, new CostPage(pages, plugin.database().statements()), "/sandbox/costs");
    if (plugin.clock() instanceof SandboxClock clock) {
      add(context, new ClockPage(pages, clock), "/sandbox/clock");
    }
  }

  private static void add(ServletContextHandler context, HttpServlet servlet, String pattern) {
    ServletHolder holder = new ServletHolder(servlet.getClass().getSimpleName() + pattern, servlet);
    holder.setInitOrder(1);
    context.addServlet(holder, pattern);
  }

  private void start(String contextPath, int port) {
    boolean started = false;
    try {
      server.start();
      started = true;
    } catch (Exception e) {
      throw new IllegalStateException(
          contextPath + " can't be served on port " + port + ": " + e.getMessage(), e);
    } finally {
      if (!started) {
        close();
      }
    }
  }

  public URI baseUrl() {
    return baseUrl;
  }

  /** The key of the person who makes this request. */
  public static Optional<String> userKey(HttpServletRequest request) {
    return CurrentRequest.of(request).userKey();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server did not stop", e);
    }
  }
}
