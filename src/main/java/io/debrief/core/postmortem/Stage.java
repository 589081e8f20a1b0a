package io.debrief.core.postmortem;

import java.time.Instant;
import java.util.Locale;

/** How far a post-mortem is. Derived, never stored. */
public enum Stage {
  PREPARING,
  REVIEWING;

  /** Preparing until the meeting starts. */
  public static Stage of(PostMortem postMortem, Instant now) {
    return postMortem.meetingAt().filter(meeting -> !now.isBefore(meeting)).isPresent()
        ? REVIEWING
        : PREPARING;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
