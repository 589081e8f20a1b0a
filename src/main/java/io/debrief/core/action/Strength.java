package io.debrief.core.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How surely an action item keeps the same from happening again. */
public enum Strength {
  /** Eliminates, automates, guards: works whoever is at the keyboard. */
  STRONG,
  /** Alerts, tests, checklists: helps whoever looks. */
  MEDIUM,
  /** Documents, trains, reminds: depends on memory. */
  WEAK;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Strength> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
