package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;

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

public class AssessTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate DUE = LocalDate.of(2026, 12, 8);
  private static final Instant CHANGED = Instant.parse("2026-11-24T09:15:00Z");
  private static final Instant STALE = Instant.parse("2026-12-08T09:15:00Z");

  private final TimeZone before = TimeZone.getDefault();

  @After
  public void putTheZoneOfTheJvmBack() {
    TimeZone.setDefault(before);
  }

  private static FollowUp open(Instant changed, int slipped) {
    return FollowUp.first(
        1, DUE, new Item(7, Optional.empty(), Optional.of("a"), changed, slipped));
  }

  private static FollowUp at(FollowUp followUp, Instant now) {
    return new Assess(BERLIN, 14, 3).at(followUp, now, false);
  }

  @Test
  public void isStaleFromTheSameTimeFourteenDaysLater() {
    FollowUp fresh = at(open(CHANGED, 0), STALE.minusMillis(1));
    assertEquals(Map.of(), fresh.flags());
    assertEquals(STALE, fresh.lookAt());
    FollowUp stale = at(fresh, STALE);
    assertEquals(Map.of(Flag.STALE, STALE), stale.flags());
    assertEquals(FollowUp.NEVER, stale.lookAt());
  }

  @Test
  public void isStaleSinceTheSameInstantHoweverLateSomebodyLooks() {
    assertEquals(
        Map.of(Flag.STALE, STALE), at(open(CHANGED, 0), STALE.plusSeconds(999_999)).flags());
  }

  @Test
  public void keepsTheTimeOfDayAcrossBothChangesOfTheClocks() {
    assertEquals(
        Instant.parse("2026-04-01T09:00:00Z"),
        at(open(Instant.parse("2026-03-18T10:00:00Z"), 0), CHANGED.minusSeconds(99_999_999))
            .lookAt());
    assertEquals(
        Instant.parse("2026-11-01T11:00:00Z"),
        at(open(Instant.parse("2026-10-18T10:00:00Z"), 0), CHANGED.minusSeconds(99_999_999))
            .lookAt());
    // 02:30 is no time on the day on which the clocks are put forward.
    assertEquals(
        Instant.parse("2026-03-29T01:30:00Z"),
        at(open(Instant.parse("2026-03-15T01:30:00Z"), 0), CHANGED.minusSeconds(99_999_999))
            .lookAt());
  }

  @Test
  public void aPersonsChangeClearsStale() {
    FollowUp stale = at(open(CHANGED, 0), STALE);
    FollowUp touched = stale.withItem(stale.item().touchedAt(STALE.plusSeconds(60)));
    FollowUp now = at(touched, STALE.plusSeconds(61));
    assertEquals(Map.of(), now.flags());
    assertEquals(Instant.parse("2026-12-22T09:16:00Z"), now.lookAt());
  }

  @Test
  public void newsThatComesLateDoesNotGoBackInTime() {
    Item item = open(CHANGED, 0).item();
    assertEquals(item, item.touchedAt(CHANGED.minusSeconds(1)));
  }

  @Test
  public void hasSlippedFromTheThirdTimeOnAndRemembersSinceWhen() {
    assertEquals(Map.of(), at(open(CHANGED, 2), CHANGED).flags());
    FollowUp slipped = at(open(CHANGED, 3), CHANGED.plusSeconds(5));
    assertEquals(Map.of(Flag.SLIPPED, CHANGED.plusSeconds(5)), slipped.flags());
    FollowUp again = at(slipped, CHANGED.plusSeconds(500));
    assertEquals(Map.of(Flag.SLIPPED, CHANGED.plusSeconds(5)), again.flags());
    FollowUp looked = again.withItem(again.item().lookedAt(CHANGED.plusSeconds(600)));
    assertEquals(Map.of(), at(looked, CHANGED.plusSeconds(600)).flags());
  }

  @Test
  public void onlyALaterDueDateIsASlip() {
    Item item = open(CHANGED, 0).item();
    Item dated = item.dueOn(Optional.of(DUE));
    assertEquals(0, dated.timesSlipped());
    assertEquals(1, dated.dueOn(Optional.of(DUE.plusDays(1))).timesSlipped());
    assertEquals(0, dated.dueOn(Optional.of(DUE)).timesSlipped());
    assertEquals(0, dated.dueOn(Optional.of(DUE.minusDays(1))).timesSlipped());
    assertEquals(0, dated.dueOn(Optional.empty()).timesSlipped());
  }

  @Test
  public void tellsOfAnOwnerWhoCanNoLongerSignIn() {
    Assess assess = new Assess(BERLIN, 14, 3);
    FollowUp gone = assess.at(open(CHANGED, 0), CHANGED.plusSeconds(1), true);
    assertEquals(Map.of(Flag.OWNER_INACTIVE, CHANGED.plusSeconds(1)), gone.flags());
    assertEquals(
        Map.of(Flag.OWNER_INACTIVE, CHANGED.plusSeconds(1)),
        assess.at(gone, CHANGED.plusSeconds(9), true).flags());
    assertEquals(Map.of(), assess.at(gone, CHANGED.plusSeconds(9), false).flags());
  }

  @Test
  public void whatIsDoneHasNoFlagsAndIsNotLookedAtAgain() {
    FollowUp done = at(at(open(CHANGED, 3), STALE).done(STALE), STALE.plusSeconds(1));
    assertEquals(Map.of(), done.flags());
    assertEquals(FollowUp.NEVER, done.lookAt());
  }

  @Test
  public void whatIsNotGoingToBeDoneOpensAgainWhenItsDayBeginsInJirasZone() {
    LocalDate day = LocalDate.of(2027, 3, 28);
    Instant begins = Instant.parse("2027-03-27T23:00:00Z");
    FollowUp wontDo = at(open(CHANGED, 3).wontDo("too dear", day, CHANGED), CHANGED);
    assertEquals(begins, wontDo.lookAt());
    assertEquals(Map.of(), wontDo.flags());
    assertEquals(State.WONT_DO, at(wontDo, begins.minusMillis(1)).state());
    FollowUp opened = at(wontDo, begins);
    assertEquals(State.OPEN, opened.state());
    assertEquals(day, opened.due());
    assertEquals(Optional.empty(), opened.reason());
    assertEquals(Optional.of(begins), opened.datedAt());
    // Nobody was to touch it meanwhile.
    assertEquals(Map.of(), opened.flags());
    // The clocks are put forward on that very day.
    assertEquals(Instant.parse("2027-04-10T22:00:00Z"), opened.lookAt());
    assertEquals(opened, at(opened, begins.plusSeconds(7)));
  }

  @Test
  public void knowsTheLeapDayAndKathmandu() {
    Assess kathmandu = new Assess(ZoneId.of("Asia/Kathmandu"), 14, 3);
    FollowUp wontDo = open(CHANGED, 0).wontDo("r", LocalDate.of(2028, 2, 29), CHANGED);
    assertEquals(
        Instant.parse("2028-02-28T18:15:00Z"), kathmandu.at(wontDo, CHANGED, false).lookAt());
  }

  @Test
  public void doesNotAskTheJvmWhereItIs() {
    for (String zone : List.of("Pacific/Kiritimati", "Pacific/Honolulu")) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertEquals(zone, STALE, at(open(CHANGED, 0), CHANGED).lookAt());
    }
  }

  @Test
  public void looksTheSameHoweverOftenItIsAsked() {
    for (Instant now : Set.of(CHANGED, STALE, STALE.plusSeconds(1))) {
      FollowUp once = at(open(CHANGED, 3), now);
      assertEquals(once, at(once, now));
    }
  }

  /** Days until stale are days of the calendar: weekends and holidays count as others do. */
  @Test
  public void isStaleAtAWeekendAndOnAHolidayAsOnAnyDay() {
    // From Friday, 11 December, 14 days on is Christmas Day; from the 12th, a Saturday.
    assertEquals(
        Instant.parse("2026-12-25T09:15:00Z"),
        at(open(Instant.parse("2026-12-11T09:15:00Z"), 0), CHANGED).lookAt());
    assertEquals(
        Instant.parse("2026-12-26T09:15:00Z"),
        at(open(Instant.parse("2026-12-12T09:15:00Z"), 0), CHANGED).lookAt());
  }

  /** Whoever chose the date chose it; the usual one is a working day before it gets here. */
  @Test
  public void whatWontBeDoneOpensOnTheChosenDayThoughItBeASunday() {
    LocalDate sunday = LocalDate.of(2026, 12, 27);
    FollowUp wontDo = at(open(CHANGED, 0).wontDo("r", sunday, CHANGED), CHANGED);
    Instant begins = Instant.parse("2026-12-26T23:00:00Z");
    assertEquals(State.WONT_DO, at(wontDo, begins.minusMillis(1)).state());
    FollowUp opened = at(wontDo, begins);
    assertEquals(State.OPEN, opened.state());
    assertEquals(sunday, opened.due());
  }

  @Test
  public void opensOnTheDayOfEitherChangeOfTheClocks() {
    for (String[] day :
        List.of(
            new String[] {"2027-03-28", "2027-03-27T23:00:00Z"},
            new String[] {"2027-03-29", "2027-03-28T22:00:00Z"},
            new String[] {"2027-10-31", "2027-10-30T22:00:00Z"},
            new String[] {"2027-11-01", "2027-10-31T23:00:00Z"})) {
      FollowUp wontDo = open(CHANGED, 0).wontDo("r", LocalDate.parse(day[0]), CHANGED);
      assertEquals(day[0], Instant.parse(day[1]), at(wontDo, CHANGED).lookAt());
    }
  }

  @Test
  public void isStaleInKathmanduAtTheSameTimeOfDayAcrossTheLeapDay() {
    Assess kathmandu = new Assess(ZoneId.of("Asia/Kathmandu"), 14, 3);
    FollowUp changed = open(Instant.parse("2028-02-20T18:15:00Z"), 0);
    Instant stale = Instant.parse("2028-03-05T18:15:00Z");
    assertEquals(Map.of(), kathmandu.at(changed, stale.minusMillis(1), false).flags());
    assertEquals(Map.of(Flag.STALE, stale), kathmandu.at(changed, stale, false).flags());
  }
}
