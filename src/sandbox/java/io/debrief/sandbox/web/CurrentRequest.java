package io.debrief.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What each page of the sandbox may know of the request that it answers. */
public record CurrentRequest(
    String contextPath,
    String product,
    Optional<String> userKey,
    String userName,
    boolean administrator) {
  private static final ThreadLocal<CurrentRequest> PRESENT = new ThreadLocal<>();
  private static final String ATTRIBUTE = CurrentRequest.class.getName();

  /** Empty outside of a request. */
  static Optional<CurrentRequest> present() {
    return Optional.ofNullable(PRESENT.get());
  }

  static CurrentRequest of(HttpServletRequest request) {
    return (CurrentRequest) request.getAttribute(ATTRIBUTE);
  }

  void begin(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
    PRESENT.set(this);
  }

  static void end() {
    PRESENT.remove();
  }
}
