package io.debrief.sandbox.confluence.web;

import io.debrief.sandbox.confluence.content.Content;
import io.debrief.sandbox.confluence.content.Page;
import io.debrief.sandbox.confluence.content.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the pages of a space for its sidebar, as far as the viewer may see them. */
final class PageTree {
  private final Content content;
  private final String contextPath;
  private final Optional<String> viewer;

  PageTree(Content content, String contextPath, Optional<String> viewer) {
    this.content = content;
    this.contextPath = contextPath;
    this.viewer = viewer;
  }

  List<PageLink> beneath(Space space, Page current) {
    List<PageLink> links = new ArrayList<>();
    add(space.homePageId(), current, 0, links);
    return links;
  }

  private void add(long parentId, Page current, int depth, List<PageLink> links) {
    for (Page page : content.pages().childrenOf(parentId)) {
      if (content.access().maySee(viewer, page)) {
        links.add(
            new PageLink(
                page.title(), PageLink.url(contextPath, page), depth, page.id() == current.id()));
        add(page.id(), current, depth + 1, links);
      }
    }
  }
}
