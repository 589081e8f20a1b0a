package io.debrief.sandbox.web;

import io.debrief.sandbox.plugin.PluginSystem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves {@code /plugins/servlet/…}: who may, the plugin's servlet, the frame around its page. */
public final class PluginServlets extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient PluginSystem plugin;
  private final transient Decorator decorator;

  public PluginServlets(PluginSystem plugin, Decorator decorator) {
    this.plugin = plugin;
    this.decorator = decorator;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<HttpServlet> servlet = plugin.servlet(String.valueOf(request.getPathInfo()));
    if (servlet.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!isLetIn(servlet.get(), request, response)) {
      return;
    }
    PageResources.forget();
    try {
      serve(servlet.get(), request, response);
    } finally {
      PageResources.forget();
    }
  }

  private static boolean isLetIn(
      HttpServlet servlet, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String access = EndpointAccess.on(servlet.getClass()).orElse("LicensedOnly");
    CurrentRequest current = CurrentRequest.of(request);
    if (access.equals("UnrestrictedAccess") || access.equals("AnonymousSiteAccess")) {
      return true;
    }
    if (current.userKey().isEmpty()) {
      response.sendRedirect(
          request.getContextPath()
              + "/login?os_destination="
              + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
      return false;
    }
    if (access.endsWith("AdminOnly") && !current.administrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return false;
    }
    return true;
  }

  private void serve(HttpServlet servlet, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Page page = new Page(response);
    servlet.service(request, page);
    if (page.text == null) {
      return;
    }
    page.writer.flush();
    DecoratedPage content = DecoratedPage.of(page.text.toString(), PageResources.required());
    String name = content.decorator().orElse("");
    if (String.valueOf(response.getContentType()).startsWith("text/html") && !name.isEmpty()) {
      if (!decorator.knows(name)) {
        throw new ServletException("There is no decorator " + name);
      }
      decorator.decorate(content, response);
    } else {
      response.getWriter().write(page.text.toString());
    }
  }

  /** Keeps the text that the servlet writes. */
  private static final class Page extends HttpServletResponseWrapper {
    private StringWriter text;
    private PrintWriter writer;

    Page(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      if (writer == null) {
        text = new StringWriter();
        writer = new PrintWriter(text);
      }
      return writer;
    }
  }
}
