package io.debrief.core.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is often missing from an action item that nobody gets done. Asks, never forbids. */
public enum Hint {
  NO_OWNER,
  NO_DATE,
  /** It opens with a verb that never ends. */
  OPEN_ENDED,
  /** It says nothing that one could look at and call done. */
  NO_OBJECT,
  /** The host's history of the item will name a restricted post-mortem to whoever sees the item. */
  NAMED_IN_HISTORY;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In this order. */
  public static List<Hint> of(String summary, boolean owned, boolean dated) {
    List<Hint> found = new ArrayList<>();
    if (!owned) {
      found.add(NO_OWNER);
    }
    if (!dated) {
      found.add(NO_DATE);
    }
    ActionWords words = ActionWords.of(summary);
    if (words.isOpenEnded()) {
      found.add(OPEN_ENDED);
    }
    if (!words.namesSomething()) {
      found.add(NO_OBJECT);
    }
    return List.copyOf(found);
  }
}
