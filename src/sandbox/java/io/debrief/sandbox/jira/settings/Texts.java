package io.debrief.sandbox.jira.settings;

import java.util.Locale;

/** Resolves a text key of the installed plugin. */
@FunctionalInterface
public interface Texts {
  String text(Locale locale, String key, Object... arguments);
}
