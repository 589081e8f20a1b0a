package io.debrief.core.postmortem;

import io.debrief.core.host.WorkingDays;
import io.debrief.core.postmortem.PostMortemSettings.MeetingDelay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Suggests when to meet: at ten in the morning of a working day, so many days from today. */
public record MeetingTime(ZoneId zone, WorkingDays calendar) {
  private static final LocalTime TEN = LocalTime.of(10, 0);

  public Instant after(Instant now, MeetingDelay delay) {
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate day =
        delay.working()
            ? calendar.after(today, delay.days())
            : calendar.from(today.plusDays(delay.days()));
    Instant meeting = at(day);
    return meeting.isAfter(now) ? meeting : at(calendar.from(day.plusDays(1)));
  }

  private Instant at(LocalDate day) {
    return day.atTime(TEN).atZone(zone).toInstant();
  }
}
