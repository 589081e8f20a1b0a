package io.debrief.web.mail;

import io.debrief.core.mail.Digest;
import java.util.List;

/** A section of a digest as its template sees it. */
public final class DigestSectionView {
  private final Digest.Section section;

  DigestSectionView(Digest.Section section) {
    this.section = section;
  }

  public String getHeading() {
    return section.heading();
  }

  public List<DigestLineView> getLines() {
    return section.lines().stream().map(DigestLineView::new).toList();
  }

  /** Empty where all lines are there. */
  public String getMore() {
    return section.more().orElse("");
  }
}
