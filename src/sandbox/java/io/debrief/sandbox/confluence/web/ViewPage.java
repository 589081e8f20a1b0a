package io.debrief.sandbox.confluence.web;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.sandbox.confluence.content.Content;
import io.debrief.sandbox.confluence.content.Page;
import io.debrief.sandbox.confluence.content.Person;
import io.debrief.sandbox.confluence.content.Space;
import io.debrief.sandbox.confluence.storage.Macros;
import io.debrief.sandbox.confluence.storage.OutputType;
import io.debrief.sandbox.confluence.storage.StorageFormatException;
import io.debrief.sandbox.confluence.storage.StorageRenderer;
import io.debrief.sandbox.template.SafeHtml;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows one page of a space with its macros executed. */
public final class ViewPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH);

  private final transient Content content;
  private final transient Frame<String> frame;
  private final transient Macros macros;
  private final transient TimeZoneManager zones;

  public ViewPage(Content content, Frame<String> frame, Macros macros, TimeZoneManager zones) {
    this.content = content;
    this.frame = frame;
    this.macros = macros;
    this.zones = zones;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> asked = Optional.ofNullable(request.getParameter("outputType"));
    Optional<OutputType> output = OutputType.named(asked.orElse("display"));
    Optional<Page> page =
        new RequestedPage(content)
            .in(request)
            .filter(found -> content.access().maySee(frame.viewer(), found));
    if (page.isEmpty() || output.isEmpty()) {
      frame.notFound(request, response);
      return;
    }
    frame.show(
        response, "view-page.vm", values(request, page.get(), output.get()), "atl.general", "page");
  }

  private Map<String, Object> values(HttpServletRequest request, Page page, OutputType output) {
    String contextPath = request.getContextPath();
    Space space = content.spaces().byKey(page.spaceKey()).orElseThrow();
    Map<String, Object> values = new HashMap<>();
    values.put("title", page.title());
    values.put("page", page);
    values.put("space", space);
    values.put("pageUrl", PageLink.url(contextPath, page));
    values.put("restricted", content.access().isRestricted(page));
    values.put("editable", content.access().mayEdit(frame.viewer(), page));
    values.put(
        "breadcrumbs",
        content.pages().ancestorsOf(page).stream()
            .map(ancestor -> PageLink.to(contextPath, ancestor))
            .toList());
    values.put("tree", new PageTree(content, contextPath, frame.viewer()).beneath(space, page));
    values.put("creator", nameOf(page.creatorKey()));
    values.put("modifier", nameOf(page.modifierKey()));
    values.put("modified", DAY.format(page.modified().atZone(zones.getUserTimeZone().toZoneId())));
    values.put("actions", frame.plugin().items("system.content.action", values));
    try {
      values.put(
          "body",
          new SafeHtml(
              new StorageRenderer(macros, contextPath, page.spaceKey(), output)
                  .render(page.body())));
    } catch (StorageFormatException e) {
      values.put("problem", e.getMessage());
    }
    return values;
  }

  private String nameOf(String userKey) {
    return content.people().byKey(userKey).map(Person::fullName).orElse("Unknown User");
  }
}
