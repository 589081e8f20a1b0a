package io.debrief.core.host;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Knows on which days people work.
 *
 * @param holidays days of the working week on which nobody works
 */
public record WorkingDays(Set<DayOfWeek> weekdays, Set<LocalDate> holidays) {
  /** Nobody's holidays are longer: without a bound, a week without working days never ends. */
  private static final int MOST_DAYS_OFF = 366;

  /** The day, or the next on which people work. */
  public LocalDate from(LocalDate first) {
    return first
        .datesUntil(first.plusDays(MOST_DAYS_OFF))
        .filter(day -> weekdays.contains(day.getDayOfWeek()) && !holidays.contains(day))
        .findFirst()
        .orElse(first);
  }

  /** So many working days later. */
  public LocalDate after(LocalDate day, int workingDays) {
    LocalDate later = day;
    for (int i = 0; i < workingDays; i++) {
      later = from(later.plusDays(1));
    }
    return later;
  }
}
