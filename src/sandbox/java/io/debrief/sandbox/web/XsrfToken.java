package io.debrief.sandbox.web;

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
public final class XsrfToken {
  private static final String COOKIE = "atl.xsrf.";
  private static final String FIELD = "atl_token";
  private static final SecureRandom RANDOM = new SecureRandom();

  private XsrfToken() {}

  /** The token for a form in the answer to this request. */
  public static String issue(HttpServletRequest request, HttpServletResponse response) {
    return held(request)
        .orElseGet(
            () -> {
              byte[] bytes = new byte[20];
              RANDOM.nextBytes(bytes);
              Cookie cookie = new Cookie(cookieName(request), HexFormat.of().formatHex(bytes));
              cookie.setPath(request.getContextPath() + "/");
              cookie.setHttpOnly(true);
              cookie.setAttribute("SameSite", "Strict");
              response.addCookie(cookie);
              return cookie.getValue();
            });
  }

  public static boolean isProven(HttpServletRequest request) {
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
        .filter(
            cookie -> cookie.getName().equals(cookieName(request)) && !cookie.getValue().isEmpty())
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Cookies do not tell ports apart: each product has its own name. */
  private static String cookieName(HttpServletRequest request) {
    return COOKIE + request.getContextPath().substring(1);
  }
}
