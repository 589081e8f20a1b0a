package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.After;
import org.junit.Test;

public class RaisedTest {
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
  private static final LocalDate DUE = LocalDate.of(2026, 12, 8);
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final FollowUp OPEN =
      FollowUp.first(1, DUE, new Item(7, Optional.empty(), Optional.empty(), NOON, 0));

  private final TimeZone before = TimeZone.getDefault();

  @After
  public void putTheZoneOfTheJvmBack() {
    TimeZone.setDefault(before);
  }

  private static List<Raised> of(
      FollowUp followUp, LocalDate itemDue, boolean owned, boolean resolved, LocalDate today) {
    return Raised.of(followUp, Optional.ofNullable(itemDue), owned, resolved, today, KATHMANDU);
  }

  @Test
  public void isMissedFromTheDayAfterItsDate() {
    assertFalse(OPEN.isMissed(DUE));
    assertTrue(OPEN.isMissed(DUE.plusDays(1)));
    assertEquals(List.of(), of(OPEN, DUE.plusDays(9), true, false, DUE));
    assertEquals(
        List.of(new Raised(Flag.MISSED, Optional.of(Instant.parse("2026-12-08T18:15:00Z")))),
        of(OPEN, DUE.plusDays(9), true, false, DUE.plusDays(1)));
  }

  @Test
  public void isOverdueFromTheDayAfterTheItemsOwnDateUnlessResolved() {
    assertEquals(List.of(), of(OPEN, DUE.minusDays(1), true, false, DUE.minusDays(1)));
    assertEquals(
        List.of(new Raised(Flag.OVERDUE, Optional.of(Instant.parse("2026-12-07T18:15:00Z")))),
        of(OPEN, DUE.minusDays(1), true, false, DUE));
    assertEquals(List.of(), of(OPEN, DUE.minusDays(1), true, true, DUE));
  }

  @Test
  public void namesTheMostPressingFirst() {
    FollowUp flagged =
        OPEN.withFlags(
            Map.of(Flag.STALE, NOON, Flag.SLIPPED, NOON, Flag.OWNER_INACTIVE, NOON), NOON);
    assertEquals(
        List.of(
            Flag.MISSED,
            Flag.OWNER_INACTIVE,
            Flag.NO_OWNER,
            Flag.SLIPPED,
            Flag.STALE,
            Flag.NO_DATE),
        of(flagged, null, false, false, DUE.plusDays(1)).stream().map(Raised::flag).toList());
  }

  @Test
  public void whatIsClosedHasNone() {
    assertEquals(List.of(), of(OPEN.done(NOON), null, false, false, DUE.plusDays(1)));
    assertEquals(List.of(), of(OPEN.wontDo("r", DUE, NOON), null, false, false, DUE.plusDays(1)));
  }

  private static Optional<Instant> missedSince(String due, String home) {
    LocalDate day = LocalDate.parse(due);
    FollowUp followUp = FollowUp.first(1, day, OPEN.item());
    ZoneId zone = ZoneId.of(home);
    assertEquals(
        List.of(), Raised.of(followUp, Optional.of(DUE.plusYears(9)), true, false, day, zone));
    List<Raised> raised =
        Raised.of(followUp, Optional.of(DUE.plusYears(9)), true, false, day.plusDays(1), zone);
    assertEquals(List.of(Flag.MISSED), raised.stream().map(Raised::flag).toList());
    return raised.get(0).since();
  }

  private static Optional<Instant> instant(String iso) {
    return Optional.of(Instant.parse(iso));
  }

  @Test
  public void theDayOnWhichClocksArePutForwardEndsAnHourSooner() {
    assertEquals(instant("2026-03-28T23:00:00Z"), missedSince("2026-03-28", "Europe/Berlin"));
    assertEquals(instant("2026-03-29T22:00:00Z"), missedSince("2026-03-29", "Europe/Berlin"));
  }

  @Test
  public void theDayOnWhichClocksArePutBackEndsAnHourLater() {
    assertEquals(instant("2026-10-24T22:00:00Z"), missedSince("2026-10-24", "Europe/Berlin"));
    assertEquals(instant("2026-10-25T23:00:00Z"), missedSince("2026-10-25", "Europe/Berlin"));
  }

  @Test
  public void whereMidnightIsLeftOutTheNextDayBeginsAtOne() {
    assertEquals(instant("2018-11-04T03:00:00Z"), missedSince("2018-11-03", "America/Sao_Paulo"));
  }

  @Test
  public void theLeapDayIsADayToBeMissedAndEndsFebruary() {
    assertEquals(instant("2028-02-28T23:00:00Z"), missedSince("2028-02-28", "Europe/Berlin"));
    assertEquals(instant("2028-02-29T23:00:00Z"), missedSince("2028-02-29", "Europe/Berlin"));
    assertEquals(instant("2027-02-28T23:00:00Z"), missedSince("2027-02-28", "Europe/Berlin"));
    assertEquals(instant("2028-02-29T18:15:00Z"), missedSince("2028-02-29", "Asia/Kathmandu"));
  }

  @Test
  public void theZoneOfTheJvmDoesNotMatter() {
    for (String jvm : List.of("Pacific/Kiritimati", "Pacific/Honolulu", "America/New_York")) {
      TimeZone.setDefault(TimeZone.getTimeZone(jvm));
      assertEquals(
          jvm, instant("2026-12-08T18:15:00Z"), missedSince("2026-12-08", "Asia/Kathmandu"));
      assertEquals(
          jvm, instant("2026-12-08T23:00:00Z"), missedSince("2026-12-08", "Europe/Berlin"));
    }
  }

  /**
   * Alice on Kiritimati and Bob in Honolulu look at the same instant at the same follow-up of a
   * Jira in Kathmandu whose JVM is in New York.
   */
  @Test
  public void whereverThePersonIsTheDayIsJirasOwn() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    Instant lookedAt = Instant.parse("2026-12-08T18:00:00Z");
    assertEquals(DUE.plusDays(1), lookedAt.atZone(ZoneId.of("Pacific/Kiritimati")).toLocalDate());
    assertEquals(DUE, lookedAt.atZone(KATHMANDU).toLocalDate());
    FollowUpWorld world = new FollowUpWorld();
    world.home = KATHMANDU;
    world.now = lookedAt;
    assertEquals(List.of(), of(OPEN, DUE, true, false, world.time.today()));
    world.now = Instant.parse("2026-12-08T18:15:00Z");
    assertEquals(DUE, world.now.atZone(ZoneId.of("Pacific/Honolulu")).toLocalDate());
    assertEquals(
        List.of(Flag.MISSED, Flag.OVERDUE),
        of(OPEN, DUE, true, false, world.time.today()).stream().map(Raised::flag).toList());
  }
}
