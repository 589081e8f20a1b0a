package io.debrief.sandbox.plugin;

import java.util.Locale;

/** Finds the texts of the enabled plugin by key and language. */
public interface I18nTexts {
  /**
   * The key itself where there is no such text, as the host does; else filled in by MessageFormat.
   */
  String text(Locale locale, String key, Object... args);

  boolean has(String key);
}
