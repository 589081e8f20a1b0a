package io.debrief.web.mail;

import io.debrief.core.mail.Digest;
import java.util.List;

/** A digest as its template sees it. */
public final class DigestView {
  private final Digest digest;

  public DigestView(Digest digest) {
    this.digest = digest;
  }

  public String getSubject() {
    return digest.subject();
  }

  public String getGreeting() {
    return digest.greeting();
  }

  public List<DigestSectionView> getSections() {
    return digest.sections().stream().map(DigestSectionView::new).toList();
  }

  public String getWhy() {
    return digest.why();
  }

  public String getChoose() {
    return digest.choose();
  }

  public String getChooseUrl() {
    return digest.chooseUrl();
  }
}
