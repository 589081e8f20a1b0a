package io.debrief.sandbox.jira.mail;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Shows administrators which mails went out, and switches the mail server’s faults. */
public final class MailsPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Frame<ApplicationUser> frame;
  private final transient MailServer server;
  private final transient Predicate<ApplicationUser> administers;
  private final transient ObjectMapper json = new ObjectMapper();

  public MailsPage(
      Frame<ApplicationUser> frame, MailServer server, Predicate<ApplicationUser> administers) {
    this.frame = frame;
    this.server = server;
    this.administers = administers;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (frame.viewer().filter(administers).isEmpty()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Only administrators see mails");
    } else if (request.getMethod().equals("POST")) {
      change(request, response);
    } else if ("json".equals(request.getParameter("format"))) {
      answer(response);
    } else {
      frame.show(
          response,
          "mails.vm",
          Map.of(
              "title",
              "Mails",
              "mails",
              server.accepted(),
              "state",
              server.state(),
              "states",
              List.of(MailServer.State.values())));
    }
  }

  private void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean isJson = String.valueOf(request.getContentType()).startsWith("application/json");
    String word =
        isJson
            ? json.readTree(request.getInputStream()).path("server").asText()
            : request.getParameter("server");
    Optional<MailServer.State> state =
        Arrays.stream(MailServer.State.values()).filter(s -> s.word().equals(word)).findFirst();
    if (state.isEmpty()) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST,
          "\"server\" is up, down, refuses, slow, none or switched-off");
      return;
    }
    server.set(state.get());
    if (isJson) {
      answer(response);
    } else {
      response.sendRedirect(request.getContextPath() + "/sandbox/mails");
    }
  }

  private void answer(HttpServletResponse response) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response
        .getWriter()
        .write(
            json.writeValueAsString(
                Map.of("server", server.state().word(), "mails", server.accepted())));
  }
}
