package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.TimeZone;
import org.junit.After;
import org.junit.Test;

public class FirstDateTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final TimeZone before = TimeZone.getDefault();

  @After
  public void putTheZoneOfTheJvmBack() {
    TimeZone.setDefault(before);
  }

  private static LocalDate after(String instant, int days, ZoneId home, LocalDate... holidays) {
    return new FirstDate(home, new WorkingDays(WEEK, Set.of(holidays)))
        .after(Instant.parse(instant), days);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  public void isSoManyCalendarDaysLater() {
    assertEquals(day("2026-12-08"), after("2026-11-24T10:00:00Z", 14, BERLIN));
  }

  @Test
  public void movesToTheNextWorkingDay() {
    // 2026-12-05 is a Saturday.
    assertEquals(day("2026-12-07"), after("2026-11-21T10:00:00Z", 14, BERLIN));
    assertEquals(day("2026-12-07"), after("2026-11-22T10:00:00Z", 14, BERLIN));
  }

  @Test
  public void skipsHolidays() {
    assertEquals(
        day("2026-12-28"),
        after("2026-12-10T10:00:00Z", 14, BERLIN, day("2026-12-24"), day("2026-12-25")));
  }

  @Test
  public void countsTheDayOfJirasZoneAtMidnight() {
    assertEquals(day("2026-12-08"), after("2026-11-24T22:59:59.999Z", 14, BERLIN));
    assertEquals(day("2026-12-09"), after("2026-11-24T23:00:00Z", 14, BERLIN));
  }

  @Test
  public void countsDaysAcrossBothChangesOfTheClocks() {
    // Berlin puts the clocks forward on 2026-03-29 and back on 2026-10-25.
    assertEquals(day("2026-04-02"), after("2026-03-18T23:30:00Z", 14, BERLIN));
    assertEquals(day("2026-04-01"), after("2026-03-18T22:30:00Z", 14, BERLIN));
    assertEquals(day("2026-11-02"), after("2026-10-18T22:30:00Z", 14, BERLIN));
    assertEquals(day("2026-11-02"), after("2026-10-18T21:30:00Z", 14, BERLIN));
  }

  @Test
  public void knowsKathmanduAndTheIslandsAtBothEndsOfTheDay() {
    assertEquals(day("2026-12-08"), after("2026-11-24T18:14:59Z", 14, ZoneId.of("Asia/Kathmandu")));
    assertEquals(day("2026-12-09"), after("2026-11-24T18:15:00Z", 14, ZoneId.of("Asia/Kathmandu")));
    assertEquals(
        day("2026-12-09"), after("2026-11-24T10:00:00Z", 14, ZoneId.of("Pacific/Kiritimati")));
    assertEquals(
        day("2026-12-07"), after("2026-11-24T09:59:00Z", 14, ZoneId.of("Pacific/Honolulu")));
  }

  @Test
  public void knowsTheLeapDay() {
    assertEquals(day("2028-02-29"), after("2028-02-15T10:00:00Z", 14, BERLIN));
    assertEquals(day("2027-03-01"), after("2027-02-15T10:00:00Z", 14, BERLIN));
  }

  @Test
  public void doesNotAskTheJvmWhereItIs() {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertEquals(day("2026-12-08"), after("2026-11-24T22:00:00Z", 14, BERLIN));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
    assertEquals(day("2026-12-08"), after("2026-11-24T22:00:00Z", 14, BERLIN));
  }
}
