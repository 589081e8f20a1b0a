package io.debrief.sandbox.web;

import io.debrief.sandbox.plugin.PluginSystem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** One product's web application on its own port. */
public final class ProductServer implements AutoCloseable {
  public ProductServer(
      String contextPath,
      int port,
      SignIn signIn,
      PluginSystem plugin,
      Map<String, HttpServlet> pages) {}

  public URI baseUrl() {
    return URI.create("http://localhost/");
  }

  /** The key of the person who makes this request. */
  public static Optional<String> userKey(HttpServletRequest request) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
