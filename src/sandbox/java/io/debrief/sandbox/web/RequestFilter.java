package io.debrief.sandbox.web;

import io.debrief.sandbox.db.Statements;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes each request act as the person who sends it, by session or basic authentication. */
final class RequestFilter implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(RequestFilter.class);
  static final String SESSION_USER = "sandbox.user";

  private final SignIn signIn;
  private final String product;
  private final Statements statements;

  RequestFilter(SignIn signIn, String product, Statements statements) {
    this.signIn = signIn;
    this.product = product;
    this.statements = statements;
  }

  @Override
  public void doFilter(ServletRequest rawRequest, ServletResponse rawResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) rawRequest;
    HttpServletResponse response = (HttpServletResponse) rawResponse;
    request.setCharacterEncoding("UTF-8");
    try {
      serve(request, response, chain);
    } catch (RuntimeException e) {
      // What failed is for the log; the server's own page would show it to everybody.
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
      if (!response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> credentials = basic(request);
    Optional<String> userKey =
        credentials.isPresent() ? check(credentials.get()) : fromSession(request);
    if (credentials.isPresent() && userKey.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"" + product + "\"");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    current(request, userKey).begin(request);
    signIn.actAs(userKey);
    statements.reset();
    try {
      chain.doFilter(request, response);
    } finally {
      statements.finish(request.getMethod() + " " + request.getRequestURI());
      signIn.done();
      CurrentRequest.end();
    }
  }

  private CurrentRequest current(HttpServletRequest request, Optional<String> userKey) {
    return new CurrentRequest(
        request.getContextPath(),
        product,
        userKey,
        userKey.map(signIn::displayName).orElse(""),
        userKey.map(signIn::isAdministrator).orElse(false));
  }

  private static Optional<String> fromSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(it -> (String) it.getAttribute(SESSION_USER));
  }

  private static Optional<String> basic(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith("basic "))
        .map(header -> header.substring("basic ".length()).strip());
  }

  private Optional<String> check(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : signIn.userKeyFor(pair.substring(0, colon), pair.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
