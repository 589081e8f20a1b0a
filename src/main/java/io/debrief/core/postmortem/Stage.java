package io.debrief.core.postmortem;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** How far a post-mortem is. Derived, never stored. */
public enum Stage {
  PREPARING,
  REVIEWING,
  FOLLOWING_UP,
  CLOSED;

  /**
   * Preparing until the meeting starts, then reviewing until it is published; from then on it
   * counts what is still open.
   *
   * @param stillOpen asked only of what is published
   */
  public static Stage of(PostMortem postMortem, Instant now, BooleanSupplier stillOpen) {
    if (postMortem.publication().isPresent()) {
      return stillOpen.getAsBoolean() ? FOLLOWING_UP : CLOSED;
    }
    return postMortem.meetingAt().filter(meeting -> !now.isBefore(meeting)).isPresent()
        ? REVIEWING
        : PREPARING;
  }

  /** Whether it comes with the publication. */
  boolean isPublished() {
    return this == FOLLOWING_UP || this == CLOSED;
  }

  static Optional<Stage> ofWord(String word) {
    return Arrays.stream(values()).filter(stage -> stage.word().equals(word)).findFirst();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
