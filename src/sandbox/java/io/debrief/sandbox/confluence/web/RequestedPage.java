package io.debrief.sandbox.confluence.web;

import com.google.common.primitives.Longs;
import io.debrief.sandbox.confluence.content.Content;
import io.debrief.sandbox.confluence.content.Page;
import io.debrief.sandbox.confluence.content.Space;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the page that an address names: by id, by space and title, or a space's home page. */
final class RequestedPage {
  private static final String DISPLAY = "/display/";

  private final Content content;

  RequestedPage(Content content) {
    this.content = content;
  }

  Optional<Page> in(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!path.startsWith(DISPLAY)) {
      return Optional.ofNullable(request.getParameter("pageId"))
          .map(Longs::tryParse)
          .flatMap(content.pages()::byId);
    }
    String[] spaceAndTitle = path.substring(DISPLAY.length()).split("/", 2);
    String spaceKey = decoded(spaceAndTitle[0]);
    if (spaceAndTitle.length == 1 || spaceAndTitle[1].isEmpty()) {
      return content.spaces().byKey(spaceKey).map(Space::homePageId).flatMap(content.pages()::byId);
    }
    return content.pages().byTitle(spaceKey, decoded(spaceAndTitle[1]));
  }

  /** In the path, too, a plus is a space. */
  private static String decoded(String raw) {
    return URLDecoder.decode(raw, StandardCharsets.UTF_8);
  }
}
