package io.debrief.core.action;

import static org.junit.Assert.assertEquals;

import io.debrief.core.incident.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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

  private String due(Severity severity, String zone) {
    LocalDate due = scene.due(Map.of("1", severity), ZoneId.of(zone)).of(List.of(scene.incident));
    return due.toString();
  }
}
