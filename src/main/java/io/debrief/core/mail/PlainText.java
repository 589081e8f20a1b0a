package io.debrief.core.mail;

import java.util.StringJoiner;

/** Sets a digest as plain text. */
final class PlainText {
  private PlainText() {}

  static String of(Digest digest) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add(digest.greeting());
    for (Digest.Section section : digest.sections()) {
      text.add("").add(section.heading()).add("");
      for (Digest.Line line : section.lines()) {
        text.add("* " + line.name() + line.note().map(note -> " (" + note + ")").orElse(""));
        text.add("  " + line.url());
      }
      section.more().ifPresent(text::add);
    }
    text.add("").add("-- ").add(digest.why());
    text.add(digest.choose() + ": " + digest.chooseUrl());
    return text.toString();
  }
}
