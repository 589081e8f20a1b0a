package io.debrief.core.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a follow-up stands. */
public enum State {
  OPEN,
  DONE,
  /** Decided against, until the date on which it opens again. */
  WONT_DO;

  /** {@code open}, {@code done}, {@code wont-do}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<State> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
