package io.debrief.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Sends what every page of a product has: AUI, jQuery and the sandbox's own script and style. */
final class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> FOLDERS =
      Map.of(
          "/aui/", "aui/package/dist/aui/",
          "/jquery/", "META-INF/resources/webjars/jquery/3.7.1/",
          "/sandbox/", "sandbox/static/",
          "/jira/", "jira/static/",
          "/confluence/", "confluence/static/");
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff", "font/woff",
          "woff2", "font/woff2",
          "ttf", "font/ttf");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    String folder = FOLDERS.get(path.substring(0, path.indexOf('/', 1) + 1));
    if (folder == null || path.contains("..") || path.endsWith("/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String file = folder + path.substring(path.indexOf('/', 1) + 1);
    try (InputStream in = StaticFiles.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setHeader("Cache-Control", "max-age=3600");
      send(response, path, in.readAllBytes());
    }
  }

  static void send(HttpServletResponse response, String name, byte[] bytes) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    response.setContentType(TYPES.getOrDefault(ending, "application/octet-stream"));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
