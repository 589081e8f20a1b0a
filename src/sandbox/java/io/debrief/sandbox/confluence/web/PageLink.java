package io.debrief.sandbox.confluence.web;

import io.debrief.sandbox.confluence.content.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page as it is linked from another; the URL begins with the context path. */
public record PageLink(String title, String url, int depth, boolean current) {
  static PageLink to(String contextPath, Page page) {
    return new PageLink(page.title(), url(contextPath, page), 0, false);
  }

  static String url(String contextPath, Page page) {
    return "%s/display/%s/%s"
        .formatted(
            contextPath, page.spaceKey(), URLEncoder.encode(page.title(), StandardCharsets.UTF_8));
  }
}
