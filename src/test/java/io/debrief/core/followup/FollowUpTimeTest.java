package io.debrief.core.followup;

import static io.debrief.core.followup.FollowUpWorld.ITEM;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.incident.Severity;
import io.debrief.testkit.FakeActionItems.Fields;
import io.debrief.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.After;
import org.junit.Test;

/** The days by which everybody is judged are those of Jira's zone, whoever asks and wherever. */
public class FollowUpTimeTest {
  private final FollowUpWorld world = new FollowUpWorld();
  private final TimeZone before = TimeZone.getDefault();

  @After
  public void putTheZoneOfTheJvmBack() {
    TimeZone.setDefault(before);
  }

  private void at(String instant, String home) {
    world.now = Instant.parse(instant);
    world.home = ZoneId.of(home);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private LocalDate look(String from) {
    return world.time.lookAfter(Instant.parse(from), Optional.empty());
  }

  private FollowUp open(String changed) {
    return FollowUp.first(
        ITEM,
        day("2026-12-08"),
        new Item(
            10000, Optional.empty(), Optional.of(Samples.ALICE.key()), Instant.parse(changed), 2));
  }

  @Test
  public void todayBeginsAtMidnightOfJirasZone() {
    at("2026-11-24T22:59:59.999Z", "Europe/Berlin");
    assertEquals(day("2026-11-24"), world.time.today());
    at("2026-11-24T23:00:00Z", "Europe/Berlin");
    assertEquals(day("2026-11-25"), world.time.today());
    at("2026-11-24T18:14:59.999Z", "Asia/Kathmandu");
    assertEquals(day("2026-11-24"), world.time.today());
    at("2026-11-24T18:15:00Z", "Asia/Kathmandu");
    assertEquals(day("2026-11-25"), world.time.today());
  }

  @Test
  public void aDayBeginsAtItsFirstInstantEvenWhereMidnightIsLeftOut() {
    at("2026-11-24T10:00:00Z", "Europe/Berlin");
    assertEquals(Instant.parse("2026-03-28T23:00:00Z"), world.time.startOf(day("2026-03-29")));
    assertEquals(Instant.parse("2026-03-29T22:00:00Z"), world.time.startOf(day("2026-03-30")));
    assertEquals(Instant.parse("2026-10-24T22:00:00Z"), world.time.startOf(day("2026-10-25")));
    assertEquals(Instant.parse("2026-10-25T23:00:00Z"), world.time.startOf(day("2026-10-26")));
    // In 2018 São Paulo put the clocks forward at midnight: 4 November began at one, at UTC-2.
    world.home = ZoneId.of("America/Sao_Paulo");
    assertEquals(Instant.parse("2018-11-04T03:00:00Z"), world.time.startOf(day("2018-11-04")));
    world.home = ZoneId.of("Asia/Kathmandu");
    assertEquals(Instant.parse("2028-02-28T18:15:00Z"), world.time.startOf(day("2028-02-29")));
  }

  @Test
  public void aDayLastsFromItsStartToTheNextThoughItHas23Or25Hours() {
    for (String iso : List.of("2026-03-29", "2026-10-25", "2028-02-29")) {
      Instant next = world.time.startOf(day(iso).plusDays(1));
      assertEquals(day(iso), world.time.dayOf(world.time.startOf(day(iso))));
      assertEquals(day(iso), world.time.dayOf(next.minusMillis(1)));
      assertEquals(day(iso).plusDays(1), world.time.dayOf(next));
    }
  }

  @Test
  public void theGravestIncidentSaysAfterHowManyDaysToLook() {
    Instant tuesday = FollowUpWorld.TUESDAY;
    assertEquals(day("2026-12-01"), world.time.lookAfter(tuesday, Optional.of(Severity.SEV_1)));
    assertEquals(day("2026-12-08"), world.time.lookAfter(tuesday, Optional.of(Severity.SEV_3)));
    assertEquals(day("2026-12-08"), world.time.lookAfter(tuesday, Optional.empty()));
  }

  @Test
  public void nobodyIsToLookOnAHolidayOrAtAWeekend() {
    // Friday, 11 December: 14 days on is Christmas Day, a Friday; the Monday is one, too.
    assertEquals(day("2026-12-25"), look("2026-12-11T10:00:00Z"));
    world.calendar.holidays = Set.of(day("2026-12-25"), day("2026-12-28"));
    assertEquals(day("2026-12-29"), look("2026-12-11T10:00:00Z"));
    assertEquals(day("2026-12-29"), look("2026-12-12T10:00:00Z"));
    assertEquals(day("2026-12-24"), look("2026-12-10T10:00:00Z"));
  }

  @Test
  public void theDayFromWhichIsCountedIsThatOfJirasZone() {
    world.home = ZoneId.of("Asia/Kathmandu");
    assertEquals(day("2026-12-08"), look("2026-11-24T18:14:59Z"));
    assertEquals(day("2026-12-09"), look("2026-11-24T18:15:00Z"));
    // Tuesday, 15 February 2028, in Kathmandu.
    assertEquals(day("2028-02-29"), look("2028-02-14T18:15:00Z"));
  }

  @Test
  public void whatWontBeDoneIsLookedAtAgainOnTheNextWorkingDayAfterNinetyDays() {
    // Tuesday, 24 November 2026: 90 days on is Monday, 22 February 2027.
    assertEquals(day("2027-02-22"), world.time.reviewAfter(FollowUpWorld.TUESDAY));
    world.calendar.holidays = Set.of(day("2027-02-22"));
    assertEquals(day("2027-02-23"), world.time.reviewAfter(FollowUpWorld.TUESDAY));
    // A Sunday.
    assertEquals(day("2027-02-23"), world.time.reviewAfter(Instant.parse("2026-11-23T10:00:00Z")));
  }

  @Test
  public void flagsFollowTheSettingsAndTheClock() {
    Instant stale = Instant.parse("2026-12-08T09:15:00Z");
    FollowUp followUp = open("2026-11-24T09:15:00Z");
    at("2026-12-08T09:14:59.999Z", "Europe/Berlin");
    assertEquals(Map.of(), world.time.assessed(followUp, false).flags());
    world.now = stale;
    assertEquals(Map.of(Flag.STALE, stale), world.time.assessed(followUp, false).flags());
    world.settings.slips = 2;
    assertEquals(
        Map.of(Flag.STALE, stale, Flag.SLIPPED, stale, Flag.OWNER_INACTIVE, stale),
        world.time.assessed(followUp, true).flags());
    assertEquals(2, world.time.slips());
    world.settings.staleDays = 15;
    assertEquals(Map.of(Flag.SLIPPED, stale), world.time.assessed(followUp, false).flags());
    assertEquals(15, world.time.staleDays());
  }

  @Test
  public void isMissedAndOverdueWhenTheDayEndsInJirasZoneAndWhateverTheJvmsIs() {
    world.items.fields.put(
        ITEM,
        new Fields(
            Optional.of(Samples.ALICE), Optional.of(day("2026-12-08")), Optional.empty(), false));
    world.store.add(open("2026-12-08T09:15:00Z"));
    Instant ends = Instant.parse("2026-12-08T18:15:00Z");
    for (String jvm : List.of("Pacific/Kiritimati", "Pacific/Honolulu", "Europe/Berlin")) {
      TimeZone.setDefault(TimeZone.getTimeZone(jvm));
      at("2026-12-08T18:14:59.999Z", "Asia/Kathmandu");
      assertFalse(jvm, world.time.isMissed(world.seen()));
      assertEquals(jvm, List.of(), world.time.raised(world.seen()));
      world.now = ends;
      assertTrue(jvm, world.time.isMissed(world.seen()));
      assertEquals(
          jvm,
          List.of(
              new Raised(Flag.MISSED, Optional.of(ends)),
              new Raised(Flag.OVERDUE, Optional.of(ends))),
          world.time.raised(world.seen()));
    }
  }
}
