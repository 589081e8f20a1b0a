package io.debrief.core.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who looked at an action item said of it. */
public enum Verdict {
  ON_TRACK,
  AT_RISK,
  BLOCKED,
  DONE,
  WONT_DO;

  /** {@code on-track} … {@code wont-do}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Verdict> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** How the follow-up stands after such a look. */
  public State state() {
    return switch (this) {
      case ON_TRACK, AT_RISK, BLOCKED -> State.OPEN;
      case DONE -> State.DONE;
      case WONT_DO -> State.WONT_DO;
    };
  }
}
