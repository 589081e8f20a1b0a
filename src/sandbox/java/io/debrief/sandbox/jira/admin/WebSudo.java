package io.debrief.sandbox.jira.admin;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Remembers in the session who confirmed the password; ten minutes without such a page end it. */
public final class WebSudo implements WebSudoManager {
  static final Duration LASTS = Duration.ofMinutes(10);
  private static final String LAST = "sandbox.websudo";

  private final Clock clock;

  public WebSudo(Clock clock) {
    this.clock = clock;
  }

  void begin(HttpSession session) {
    session.setAttribute(LAST, clock.instant());
  }

  @Override
  public boolean canExecuteRequest(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(LAST) instanceof Instant last
        && clock.instant().isBefore(last.plus(LASTS));
  }

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    if (!canExecuteRequest(request)) {
      throw new WebSudoSessionException("Invalid request: Not in a WebSudo session");
    }
    begin(request.getSession());
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    try {
      response.sendRedirect(
          request.getContextPath()
              + "/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
              + URLEncoder.encode(request.getServletPath() + path + query, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
