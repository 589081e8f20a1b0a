package io.debrief.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.debrief.sandbox.clock.SandboxClock;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Shows administrators the sandbox's time and sets it forward. */
final class ClockPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Pages pages;
  private final transient SandboxClock clock;
  private final transient ObjectMapper json = new ObjectMapper();

  ClockPage(Pages pages, SandboxClock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!CurrentRequest.of(request).administrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Only administrators set the clock");
    } else if (request.getMethod().equals("POST")) {
      advance(request, response);
    } else {
      response.setContentType("text/html;charset=UTF-8");
      response
          .getWriter()
          .write(pages.render("sandbox/clock.vm", Map.of("title", "Sandbox clock", "now", now())));
    }
  }

  private void advance(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean isJson = String.valueOf(request.getContentType()).startsWith("application/json");
    JsonNode sent = isJson ? json.readTree(request.getInputStream()) : json.createObjectNode();
    String by = isJson ? sent.path("advance").asText() : request.getParameter("advance");
    try {
      Duration duration = Duration.parse(String.valueOf(by));
      if (sent.path("jobs").asBoolean(true)) {
        clock.advance(duration);
      } else {
        clock.advanceAlone(duration);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, "\"advance\" is a duration such as P15D or PT2H");
      return;
    }
    if (isJson) {
      response.setContentType("application/json");
      response.getWriter().write(json.writeValueAsString(Map.of("now", now())));
    } else {
      response.sendRedirect(request.getContextPath() + "/sandbox/clock");
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
