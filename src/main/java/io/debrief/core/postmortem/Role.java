package io.debrief.core.postmortem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a participant was in the incident, or is in its review. */
public enum Role {
  FACILITATOR,
  COMMANDER,
  RESPONDER,
  REPORTER,
  SUBJECT_EXPERT,
  OBSERVER;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> ofWord(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
