package io.debrief.core.factor;

import java.time.LocalDate;

/**
 * Nothing is done about a factor, for a reason, until a date to look again.
 *
 * @param byKey user key of who accepted it
 */
public record Acceptance(String reason, LocalDate reviewOn, String byKey) {
  /** Whether it is time to look again. */
  public boolean isDue(LocalDate today) {
    return !today.isBefore(reviewOn);
  }
}
