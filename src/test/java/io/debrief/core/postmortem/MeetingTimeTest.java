package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.WorkingDays;
import io.debrief.core.postmortem.PostMortemSettings.MeetingDelay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.Test;

public class MeetingTimeTest {
  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final MeetingTime BERLIN =
      new MeetingTime(ZoneId.of("Europe/Berlin"), new WorkingDays(WEEK, Set.of()));

  @Test
  public void calendarDaysEndOnTheNextWorkingDay() {
    // Thursday, 5 March 2026: three days on is Sunday, so Monday the 9th, at ten in Berlin.
    assertEquals(
        Instant.parse("2026-03-09T09:00:00Z"),
        BERLIN.after(Instant.parse("2026-03-05T08:00:00Z"), new MeetingDelay(3, false)));
  }

  @Test
  public void workingDaysDoNotCountTheWeekend() {
    assertEquals(
        Instant.parse("2026-03-12T09:00:00Z"),
        BERLIN.after(Instant.parse("2026-03-05T08:00:00Z"), new MeetingDelay(5, true)));
  }

  @Test
  public void holidaysAreNoWorkingDays() {
    MeetingTime easter =
        new MeetingTime(
            ZoneId.of("Europe/Berlin"),
            new WorkingDays(
                WEEK, Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06"))));
    // Thursday before Easter; one working day on is Tuesday, in summer time.
    assertEquals(
        Instant.parse("2026-04-07T08:00:00Z"),
        easter.after(Instant.parse("2026-04-02T08:00:00Z"), new MeetingDelay(1, true)));
  }

  @Test
  public void theDayIsTheOneInTheHostsZone() {
    // 23:30 UTC on Thursday is Friday in Berlin.
    assertEquals(
        Instant.parse("2026-03-09T09:00:00Z"),
        BERLIN.after(Instant.parse("2026-03-05T23:30:00Z"), new MeetingDelay(1, true)));
  }

  @Test
  public void noDelayIsTodayUnlessTenIsPast() {
    MeetingDelay none = new MeetingDelay(0, true);
    assertEquals(
        Instant.parse("2026-03-05T09:00:00Z"),
        BERLIN.after(Instant.parse("2026-03-05T08:59:59Z"), none));
    assertEquals(
        Instant.parse("2026-03-06T09:00:00Z"),
        BERLIN.after(Instant.parse("2026-03-05T09:00:00Z"), none));
  }

  @Test
  public void aWeekWithoutWorkingDaysEnds() {
    MeetingTime never = new MeetingTime(ZoneId.of("UTC"), new WorkingDays(Set.of(), Set.of()));
    assertEquals(
        Instant.parse("2026-03-08T10:00:00Z"),
        never.after(Instant.parse("2026-03-05T08:00:00Z"), new MeetingDelay(3, false)));
  }
}
