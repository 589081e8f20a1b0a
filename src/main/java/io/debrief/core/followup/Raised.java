package io.debrief.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A flag that an action item has.
 *
 * @param since empty where nobody knows
 */
public record Raised(Flag flag, Optional<Instant> since) {
  /**
   * All flags, the most pressing first: those that are stored, and those that follow from the
   * issue's fields and the day. What is closed has none.
   *
   * @param due of the issue itself
   * @param resolved whether the host holds the issue to be resolved
   * @param home the zone in which the host counts days for everybody
   */
  public static List<Raised> of(
      FollowUp followUp,
      Optional<LocalDate> due,
      boolean owned,
      boolean resolved,
      LocalDate today,
      ZoneId home) {
    List<Raised> raised = new ArrayList<>();
    if (followUp.isOpen()) {
      followUp.flags().forEach((flag, at) -> raised.add(new Raised(flag, Optional.of(at))));
      if (followUp.isMissed(today)) {
        raised.add(new Raised(Flag.MISSED, after(followUp.due(), home)));
      }
      if (!resolved) {
        due.filter(day -> day.isBefore(today))
            .ifPresent(day -> raised.add(new Raised(Flag.OVERDUE, after(day, home))));
        if (due.isEmpty()) {
          raised.add(new Raised(Flag.NO_DATE, Optional.empty()));
        }
      }
      if (!owned) {
        raised.add(new Raised(Flag.NO_OWNER, Optional.empty()));
      }
    }
    return raised.stream().sorted(Comparator.comparing(Raised::flag)).toList();
  }

  private static Optional<Instant> after(LocalDate day, ZoneId home) {
    return Optional.of(day.plusDays(1).atStartOfDay(home).toInstant());
  }
}
