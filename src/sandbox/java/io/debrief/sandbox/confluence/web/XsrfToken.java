package io.debrief.sandbox.confluence.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Proves that a form came from a page of ours: the same token in the form and in a cookie. */
final class XsrfToken {
  private static final String COOKIE = "atl.xsrf.confluence";
  private static final String FIELD = "atl_token";
  private static final SecureRandom RANDOM = new SecureRandom();

  private XsrfToken() {}

  /** The token for a form in the answer to this request. */
  static String issue(HttpServletRequest request, HttpServletResponse response) {
    return held(request)
        .orElseGet(
            () -> {
              byte[] bytes = new byte[20];
              RANDOM.nextBytes(bytes);
              Cookie cookie = new Cookie(COOKIE, HexFormat.of().formatHex(bytes));
              cookie.setPath(request.getContextPath() + "/");
              cookie.setHttpOnly(true);
              cookie.setAttribute("SameSite", "Strict");
              response.addCookie(cookie);
              return cookie.getValue();
            });
  }

  static boolean isProven(HttpServletRequest request) {
    String field = request.getParameter(FIELD);
    return field != null && held(request).filter(token -> same(token, field)).isPresent();
  }

  private static boolean same(String token, String field) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), field.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> held(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty())
        .map(Cookie::getValue)
        .findFirst();
  }
}
