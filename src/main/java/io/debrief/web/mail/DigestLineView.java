package io.debrief.web.mail;

import io.debrief.core.mail.Digest;

/** A line of a digest as its template sees it. */
public final class DigestLineView {
  private final Digest.Line line;

  DigestLineView(Digest.Line line) {
    this.line = line;
  }

  public String getName() {
    return line.name();
  }

  public String getUrl() {
    return line.url();
  }

  /** Empty where the heading says it all. */
  public String getNote() {
    return line.note().orElse("");
  }
}
