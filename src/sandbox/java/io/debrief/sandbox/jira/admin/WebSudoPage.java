package io.debrief.sandbox.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.SignIn;
import io.debrief.sandbox.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Asks an administrator for the password again. */
public final class WebSudoPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Frame<ApplicationUser> frame;
  private final transient WebSudo webSudo;
  private final transient SignIn signIn;

  public WebSudoPage(Frame<ApplicationUser> frame, WebSudo webSudo, SignIn signIn) {
    this.frame = frame;
    this.webSudo = webSudo;
    this.signIn = signIn;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (frame.viewer().isEmpty()) {
      frame.toLogin(request, response);
    } else if (!signIn.isAdministrator(frame.viewer().get().getKey())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getMethod().equals("POST")) {
      confirm(request, response);
    } else {
      show(request, response, false);
    }
  }

  private void confirm(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String password = Optional.ofNullable(request.getParameter("webSudoPassword")).orElse("");
    boolean right =
        XsrfToken.isProven(request)
            && signIn.userKeyFor(frame.viewer().get().getName(), password).isPresent();
    if (!right) {
      show(request, response, true);
      return;
    }
    webSudo.begin(request.getSession());
    request.changeSessionId();
    response.sendRedirect(request.getContextPath() + destination(request));
  }

  private void show(HttpServletRequest request, HttpServletResponse response, boolean failed)
      throws IOException {
    String token = XsrfToken.issue(request, response);
    frame.show(
        response,
        "admin/websudo.vm",
        Map.of(
            "title",
            "Administrator Access",
            "token",
            token,
            "failed",
            failed,
            "user",
            frame.viewer().get().getName(),
            "destination",
            destination(request)));
  }

  /** Only places of this product. */
  private static String destination(HttpServletRequest request) {
    String asked = Optional.ofNullable(request.getParameter("webSudoDestination")).orElse("");
    boolean ours = asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\");
    return ours ? asked : "/plugins/servlet/upm";
  }
}
