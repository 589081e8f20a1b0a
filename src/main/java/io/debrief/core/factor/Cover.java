package io.debrief.core.factor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether something answers a factor. */
public enum Cover implements Word {
  /** An action item names it. */
  COVERED,
  /** It is accepted, for a reason and until a date. */
  ACCEPTED,
  /** It was accepted until a date that has come. */
  LOOK_AGAIN,
  UNCOVERED;

  /**
   * The cover of a factor.
   *
   * @param items issue ids of action items by factor
   */
  public static Cover of(Factor factor, Map<Long, List<Long>> items, LocalDate today) {
    Optional<Acceptance> acceptance = factor.acceptance();
    if (acceptance.filter(said -> said.isDue(today)).isPresent()) {
      return LOOK_AGAIN;
    }
    if (!items.getOrDefault(factor.id(), List.of()).isEmpty()) {
      return COVERED;
    }
    return acceptance.isPresent() ? ACCEPTED : UNCOVERED;
  }
}
