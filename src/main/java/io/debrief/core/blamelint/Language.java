package io.debrief.core.blamelint;

import java.util.Locale;
import java.util.Optional;

/** The languages that the blame lint reads. */
public enum Language {
  ENGLISH,
  GERMAN;

  /** Of a tag such as {@code de} or {@code en-GB}; empty where the lint does not read it. */
  public static Optional<Language> of(String tag) {
    return switch (Locale.forLanguageTag(tag.replace('_', '-')).getLanguage()) {
      case "en" -> Optional.of(ENGLISH);
      case "de" -> Optional.of(GERMAN);
      default -> Optional.empty();
    };
  }
}
