package io.debrief.core.mail;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.Test;

public class MailingHourTest {
  @Test
  public void beginsAtEightByThePersonsClock() {
    assertEquals("none", day("2026-03-04T07:59:59Z", "UTC"));
    assertEquals("2026-03-04", day("2026-03-04T08:00:00Z", "UTC"));
    assertEquals("2026-03-04", day("2026-03-04T23:59:59Z", "UTC"));
    assertEquals("none", day("2026-03-05T00:00:00Z", "UTC"));
  }

  @Test
  public void zonesMayBeOffByQuartersOfAnHour() {
    assertEquals("none", day("2026-03-04T02:14:59Z", "Asia/Kathmandu"));
    assertEquals("2026-03-04", day("2026-03-04T02:15:00Z", "Asia/Kathmandu"));
    assertEquals("2026-03-04", day("2026-03-04T18:14:59Z", "Asia/Kathmandu"));
    assertEquals("none", day("2026-03-04T18:15:00Z", "Asia/Kathmandu"));
  }

  @Test
  public void daylightSavingMovesTheHourInBothDirections() {
    assertEquals("none", day("2026-03-28T06:59:59Z", "Europe/Berlin"));
    assertEquals("2026-03-28", day("2026-03-28T07:00:00Z", "Europe/Berlin"));
    assertEquals("none", day("2026-03-29T05:59:59Z", "Europe/Berlin"));
    assertEquals("2026-03-29", day("2026-03-29T06:00:00Z", "Europe/Berlin"));
    assertEquals("2026-10-24", day("2026-10-24T06:00:00Z", "Europe/Berlin"));
    assertEquals("none", day("2026-10-25T06:59:59Z", "Europe/Berlin"));
    assertEquals("2026-10-25", day("2026-10-25T07:00:00Z", "Europe/Berlin"));
  }

  @Test
  public void theSameInstantIsAnotherDayElsewhere() {
    String instant = "2026-03-04T19:30:00Z";
    assertEquals("2026-03-05", day(instant, "Pacific/Auckland"));
    assertEquals("2026-03-04", day(instant, "Pacific/Honolulu"));
    assertEquals("none", day(instant, "Asia/Kathmandu"));
    assertEquals("2026-03-05", day("2026-03-04T18:00:00Z", "Pacific/Kiritimati"));
    assertEquals("none", day("2026-03-04T17:59:59Z", "Pacific/Kiritimati"));
  }

  @Test
  public void leapDaysAreDays() {
    assertEquals("2028-02-29", day("2028-02-29T08:00:00Z", "UTC"));
  }

  private static String day(String instant, String zone) {
    Optional<LocalDate> day = MailingHour.day(Instant.parse(instant), ZoneId.of(zone));
    return day.map(LocalDate::toString).orElse("none");
  }
}
