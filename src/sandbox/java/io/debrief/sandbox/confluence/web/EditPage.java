package io.debrief.sandbox.confluence.web;

import com.google.common.primitives.Ints;
import io.debrief.sandbox.confluence.content.Content;
import io.debrief.sandbox.confluence.content.Page;
import io.debrief.sandbox.confluence.storage.StorageFormat;
import io.debrief.sandbox.confluence.storage.StorageFormatException;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lets a person change a page's storage format; each saving makes a new version. */
public final class EditPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Content content;
  private final transient Frame<String> frame;
  private final transient Clock clock;

  public EditPage(Content content, Frame<String> frame, Clock clock) {
    this.content = content;
    this.frame = frame;
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Page> page = editable(request, response);
    if (page.isPresent()) {
      showForm(request, response, page.get(), page.get().body(), Optional.empty());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Page> editable = editable(request, response);
    if (editable.isEmpty()) {
      return;
    }
    if (!XsrfToken.isProven(request)) {
      frame.refuse(response, "The form did not come from a page of this Confluence. Try again.");
      return;
    }
    Page page = editable.get();
    String body = Optional.ofNullable(request.getParameter("wysiwygContent")).orElse("");
    Optional<String> problem = save(request, page, body);
    if (problem.isPresent()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      showForm(request, response, page, body, problem);
    } else {
      response.sendRedirect(PageLink.url(request.getContextPath(), page));
    }
  }

  /** Why it could not be saved. */
  private Optional<String> save(HttpServletRequest request, Page page, String body) {
    Integer shown =
        Ints.tryParse(Optional.ofNullable(request.getParameter("originalVersion")).orElse(""));
    try {
      StorageFormat.parse(body);
    } catch (StorageFormatException e) {
      return Optional.of(e.getMessage());
    }
    boolean saved =
        shown != null
            && shown == page.version()
            && content.pages().save(page, body, frame.viewer().orElseThrow(), clock.instant());
    return saved
        ? Optional.empty()
        : Optional.of("Somebody else has changed this page meanwhile. Copy your text, reload.");
  }

  /** Empty where the answer has been given already. */
  private Optional<Page> editable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Page> page =
        new RequestedPage(content)
            .in(request)
            .filter(found -> content.access().maySee(frame.viewer(), found));
    if (page.isEmpty()) {
      frame.notFound(request, response);
    } else if (!content.access().mayEdit(frame.viewer(), page.get())) {
      frame.refuse(response, "You may see this page but not edit it.");
      return Optional.empty();
    }
    return page;
  }

  private void showForm(
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      String body,
      Optional<String> problem)
      throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("title", "Edit - " + page.title());
    values.put("page", page);
    values.put("pageUrl", PageLink.url(request.getContextPath(), page));
    values.put("body", body);
    values.put("token", XsrfToken.issue(request, response));
    problem.ifPresent(text -> values.put("problem", text));
    frame.show(response, "edit-page.vm", values, "atl.general", "editor");
  }
}
