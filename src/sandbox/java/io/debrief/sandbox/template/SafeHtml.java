package io.debrief.sandbox.template;

/** Text that is HTML already and is put into a page as it is. */
public record SafeHtml(String html) {
  @Override
  public String toString() {
    return html;
  }
}
