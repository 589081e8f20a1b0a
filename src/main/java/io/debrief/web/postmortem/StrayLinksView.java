package io.debrief.web.postmortem;

import java.util.List;

/** The links of an issue that do not say what Debrief goes by. */
public final class StrayLinksView {
  private final List<StrayLinkView> links;

  StrayLinksView(List<StrayLinkView> links) {
    this.links = List.copyOf(links);
  }

  public boolean isPresent() {
    return !links.isEmpty();
  }

  public List<StrayLinkView> getLinks() {
    return links;
  }
}
