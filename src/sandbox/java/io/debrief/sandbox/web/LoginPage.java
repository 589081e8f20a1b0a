package io.debrief.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Signs people in and out by page and session. */
final class LoginPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Pages pages;
  private final transient SignIn signIn;

  LoginPage(Pages pages, SignIn signIn) {
    this.pages = pages;
    this.signIn = signIn;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals("/logout")) {
      Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
      response.sendRedirect(request.getContextPath() + "/login");
      return;
    }
    show(request, response, false);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> userKey =
        signIn.userKeyFor(field(request, "os_username"), field(request, "os_password"));
    if (userKey.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      show(request, response, true);
      return;
    }
    request.getSession().setAttribute(RequestFilter.SESSION_USER, userKey.get());
    request.changeSessionId();
    response.sendRedirect(destination(request));
  }

  private void show(HttpServletRequest request, HttpServletResponse response, boolean failed)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            pages.render(
                "sandbox/login.vm",
                Map.of("title", "Log in", "failed", failed, "destination", destination(request))));
  }

  /** Only places of this product: a link to the login page never leads elsewhere. */
  private static String destination(HttpServletRequest request) {
    String asked = field(request, "os_destination");
    boolean ours = asked.startsWith(request.getContextPath() + "/") && !asked.contains("\\");
    return ours ? asked : request.getContextPath() + "/";
  }

  private static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
