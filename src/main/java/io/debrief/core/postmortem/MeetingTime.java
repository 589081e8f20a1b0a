package io.debrief.core.postmortem;

import io.debrief.core.postmortem.PostMortemSettings.MeetingDelay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * Suggests when to meet: at ten in the morning of a working day, so many days from today.
 *
 * @param holidays days of the working week on which nobody works
 */
public record MeetingTime(ZoneId zone, Set<DayOfWeek> workingDays, Set<LocalDate> holidays) {
  private static final LocalTime TEN = LocalTime.of(10, 0);

  /** Nobody's holidays are longer: without a bound, a week without working days never ends. */
  private static final int MOST_DAYS_OFF = 366;

  public Instant after(Instant now, MeetingDelay delay) {
    LocalDate day = now.atZone(zone).toLocalDate();
    if (delay.working()) {
      for (int i = 0; i < delay.days(); i++) {
        day = workingDayFrom(day.plusDays(1));
      }
    } else {
      day = workingDayFrom(day.plusDays(delay.days()));
    }
    Instant meeting = day.atTime(TEN).atZone(zone).toInstant();
    return meeting.isAfter(now)
        ? meeting
        : workingDayFrom(day.plusDays(1)).atTime(TEN).atZone(zone).toInstant();
  }

  private LocalDate workingDayFrom(LocalDate first) {
    return first
        .datesUntil(first.plusDays(MOST_DAYS_OFF))
        .filter(day -> workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day))
        .findFirst()
        .orElse(first);
  }
}
