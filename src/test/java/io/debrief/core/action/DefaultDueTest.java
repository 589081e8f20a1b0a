package io.debrief.core.action;

import static org.junit.Assert.assertEquals;

import io.debrief.core.incident.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Test;

public class DefaultDueTest {
  private final ActionScene scene = new ActionScene();

  @Test
  public void theGraverTheIncidentTheSooner() {
    // From Wednesday, 4 March 2026.
    assertEquals("2026-03-19", due(Severity.SEV_1, "UTC"));
    // 30 days on is Friday, 3 April.
    assertEquals("2026-04-03", due(Severity.SEV_2, "UTC"));
    // 56 days on is Wednesday, 29 April.
    assertEquals("2026-04-29", due(Severity.SEV_4, "UTC"));
  }

  @Test
  public void aWeekendMovesItToMonday() {
    // From Friday, 6 March 2026: 15 days on is Saturday the 21st.
    scene.now = Instant.parse("2026-03-06T12:00:00Z");
    assertEquals("2026-03-23", due(Severity.SEV_1, "UTC"));
  }

  @Test
  public void theDayIsTheHostsOwnAtMidnight() {
    // A minute before midnight UTC it is Thursday in Kathmandu, 5:45 ahead, and on Kiritimati.
    scene.now = Instant.parse("2026-03-04T23:59:00Z");
    assertEquals("2026-03-19", due(Severity.SEV_1, "UTC"));
    assertEquals("2026-03-20", due(Severity.SEV_1, "Asia/Kathmandu"));
    assertEquals("2026-03-20", due(Severity.SEV_1, "Pacific/Kiritimati"));
    assertEquals("2026-03-19", due(Severity.SEV_1, "Pacific/Honolulu"));
  }

  @Test
  public void aDayOnWhichClocksChangeIsOneDay() {
    // Sunday, 29 March in both; 15 days on is Monday, 13 April.
    scene.now = Instant.parse("2026-03-28T23:30:00Z");
    assertEquals("2026-04-13", due(Severity.SEV_1, "Europe/Berlin"));
    assertEquals("2026-04-13", due(Severity.SEV_1, "Australia/Sydney"));
    // Sunday, 25 October, on which Berlin has 25 hours; 15 days on is Monday, 9 November.
    scene.now = Instant.parse("2026-10-25T22:30:00Z");
    assertEquals("2026-11-09", due(Severity.SEV_1, "Europe/Berlin"));
  }

  @Test
  public void aLeapDayIsCounted() {
    scene.now = Instant.parse("2028-02-14T12:00:00Z");
    // Monday, 14 February 2028: 15 days on is Tuesday, the 29th.
    assertEquals("2028-02-29", due(Severity.SEV_1, "UTC"));
  }

  @Test
  public void aHolidayMovesItToTheNextWorkingDay() {
    // 15 days on is Thursday, 19 March; the Friday is one, too.
    scene.calendar.holidays = Set.of(LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 20));
    assertEquals("2026-03-23", due(Severity.SEV_1, "UTC"));
    scene.calendar.holidays = Set.of(LocalDate.of(2026, 3, 20));
    assertEquals("2026-03-19", due(Severity.SEV_1, "UTC"));
  }

  @Test
  public void holidaysOnTheWayDoNotCount() {
    scene.calendar.holidays = Set.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6));
    assertEquals("2026-03-19", due(Severity.SEV_1, "UTC"));
  }

  @Test
  public void theLeapDayMayBeAHoliday() {
    scene.now = Instant.parse("2028-02-13T18:15:00Z");
    scene.calendar.holidays = Set.of(LocalDate.of(2028, 2, 29));
    assertEquals("2028-03-01", due(Severity.SEV_1, "Asia/Kathmandu"));
    // A quarter to six hours behind it is Sunday, and 15 days on Monday, the 28th.
    assertEquals("2028-02-28", due(Severity.SEV_1, "UTC"));
  }

  @Test
  public void changedDaysHoldForTheNextPromiseAndLeaveWhatIsPromised() {
    long before = promised("Automate the failover");
    scene.soonest = 7;
    long after = promised("Alert on the length of the mail queue");
    assertEquals(Optional.of(LocalDate.of(2026, 3, 19)), scene.items.made.get(before).due());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 11)), scene.items.made.get(after).due());
  }

  @Test
  public void whereNoIncidentIsRatedTheLastOfTheRulesCounts() {
    LocalDate due = scene.due(Map.of(), ZoneId.of("UTC")).of(List.of(scene.incident));
    assertEquals(LocalDate.of(2026, 4, 29), due);
  }

  @Test
  public void theZoneOfTheJvmDoesNotMatter() {
    scene.now = Instant.parse("2026-03-04T23:59:00Z");
    TimeZone before = TimeZone.getDefault();
    try {
      for (String jvm : List.of("Pacific/Kiritimati", "Pacific/Honolulu")) {
        TimeZone.setDefault(TimeZone.getTimeZone(jvm));
        assertEquals(jvm, "2026-03-19", due(Severity.SEV_1, "UTC"));
        assertEquals(jvm, "2026-03-20", due(Severity.SEV_1, "Asia/Kathmandu"));
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private long promised(String summary) {
    return scene
        .promising
        .promise(scene.seen, Optional.empty(), List.of(ActionScene.wish(summary)))
        .get(0)
        .issueId()
        .orElseThrow();
  }

  private String due(Severity severity, String zone) {
    LocalDate due = scene.due(Map.of("1", severity), ZoneId.of(zone)).of(List.of(scene.incident));
    return due.toString();
  }
}
