package io.debrief.core.followup;

import static io.debrief.core.followup.FollowUpWorld.ITEM;
import static io.debrief.core.followup.FollowUpWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.action.Promise;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.FakeActionItems.Fields;
import io.debrief.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** OPS-100 is promised on Tuesday, 24 November 2026, at ten UTC; it is stale a fortnight later. */
public class LookAgainTest {
  private static final Instant STALE = Instant.parse("2026-12-08T10:00:00Z");
  private static final String WONT_DO = "10001";

  private final SweptWorld swept = new SweptWorld();
  private final FollowUpWorld world = swept.world;

  private void promised() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
  }

  private void issueIs(Optional<LocalDate> due, String resolution) {
    world.items.fields.put(
        ITEM, new Fields(Optional.of(Samples.ALICE), due, Optional.ofNullable(resolution), false));
  }

  private void resolvedAs(String resolution, String words, String at) {
    issueIs(Optional.empty(), resolution);
    world.history.put(
        ITEM,
        List.of(
            new ItemChange(
                ItemChange.RESOLUTION,
                Optional.of(Samples.ALICE.key()),
                Instant.parse(at),
                Optional.of(words))));
  }

  private Work at(Instant now) {
    world.now = now;
    return swept.lookAgain.run();
  }

  private Work at(String now) {
    return at(Instant.parse(now));
  }

  /** The nightly look at everything. */
  private void nightly(String now) {
    world.now = Instant.parse(now);
    swept.reconcileAll.run();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  public void nothingIsLookedAtBeforeItsTimeAndNothingTwice() {
    promised();
    assertEquals(Work.NONE, at(STALE.minusMillis(1)));
    assertEquals(Map.of(), world.followUp().flags());
    assertEquals(new Work(1, 1), at(STALE));
    assertEquals(Map.of(Flag.STALE, STALE), world.followUp().flags());
    assertEquals(List.of("stale"), swept.index.known.get(ITEM).flags());
    assertEquals(Work.NONE, at(STALE.plusSeconds(3600)));
  }

  @Test
  public void aLookByTheSweepMakesNobodysCheckInStale() {
    promised();
    int version = world.followUp().version();
    at(STALE);
    assertEquals(version, world.followUp().version());
  }

  @Test
  public void moreThanAPageAreAllLookedAtThoughTheyComeDueAtTheSameInstant() {
    for (long id = 1000; id < 1000 + 2 * LookAgain.PAGE + 1; id++) {
      world.item(id);
      world.store.add(
          FollowUp.first(
                  id,
                  day("2026-12-08"),
                  new Item(10000, Optional.empty(), Optional.empty(), TUESDAY, 0))
              .withFlags(Map.of(), STALE));
    }
    assertEquals(new Work(401, 401), at(STALE));
    assertTrue(
        world.store.byIssue.values().stream()
            .allMatch(each -> each.flags().equals(Map.of(Flag.STALE, STALE))));
  }

  @Test
  public void whatIsGoneIsForgottenWithItsPromises() {
    promised();
    world.host.issues.remove(ITEM);
    assertEquals(new Work(1, 1), at(STALE));
    assertEquals(Optional.empty(), world.store.ofIssue(ITEM));
    assertEquals(List.of(), world.promises.all);
  }

  @Test
  public void oneThatFailsIsLoggedAndKeepsNoOtherFromItsTurn() {
    promised();
    world.item(101);
    world.store.add(
        FollowUp.first(
                101,
                day("2026-12-08"),
                new Item(10000, Optional.empty(), Optional.empty(), TUESDAY, 0))
            .withFlags(Map.of(), STALE));
    swept.unreadable = Set.of(ITEM);
    assertEquals(new Work(2, 1, 0, 0, 1), at(STALE));
    assertEquals(List.of("look again at issue 100: the host does not answer"), swept.failures);
    assertEquals(Map.of(Flag.STALE, STALE), world.store.ofIssue(101).orElseThrow().flags());
    assertEquals(List.of("stale"), swept.index.known.get(101L).flags());
  }

  @Test
  public void onAPageOfSeveralTheSearchHearsOfAllButTheOneThatItRefusesAndThatIsLogged() {
    promised();
    world.item(101);
    world.store.add(
        FollowUp.first(
                101,
                day("2026-12-08"),
                new Item(10000, Optional.empty(), Optional.empty(), TUESDAY, 0))
            .withFlags(Map.of(), STALE));
    swept.index.broken = Set.of(ITEM);
    assertEquals(new Work(2, 1, 0, 0, 1), at(STALE));
    assertEquals(List.of("look again at issue 100: the index is read-only"), swept.failures);
    assertEquals(List.of("stale"), swept.index.known.get(101L).flags());
  }

  @Test
  public void whatTheSearchDoesNotTakeIsLoggedAndCaughtUpTheNightAfter() {
    promised();
    swept.index.broken = Set.of(ITEM);
    assertEquals(new Work(1, 0, 0, 0, 1), at(STALE));
    assertEquals(List.of("look again at issue 100: the index is read-only"), swept.failures);
    assertEquals(Map.of(Flag.STALE, STALE), world.followUp().flags());
    swept.index.broken = Set.of();
    nightly("2026-12-09T03:00:00Z");
    assertEquals(List.of("stale"), swept.index.known.get(ITEM).flags());
  }

  @Test
  public void changedStaleDaysReachWhatIsOpenAtItsNextLook() {
    promised();
    world.settings.staleDays = 30;
    assertEquals(new Work(1, 1), at(STALE));
    assertEquals("not stale for another 16 days", Map.of(), world.followUp().flags());
    assertEquals(Instant.parse("2026-12-24T10:00:00Z"), world.followUp().lookAt());
    assertEquals(new Work(1, 1), at("2026-12-24T10:00:00Z"));
    assertEquals(
        Map.of(Flag.STALE, Instant.parse("2026-12-24T10:00:00Z")), world.followUp().flags());
  }

  @Test
  public void fewerStaleDaysAreKnownTheNightAfter() {
    promised();
    world.settings.staleDays = 3;
    nightly("2026-11-28T03:00:00Z");
    assertEquals(
        Map.of(Flag.STALE, Instant.parse("2026-11-27T10:00:00Z")), world.followUp().flags());
    assertEquals(List.of("stale"), swept.index.known.get(ITEM).flags());
  }

  @Test
  public void moreStaleDaysTakeTheFlagAwayTheNightAfter() {
    promised();
    at(STALE);
    world.settings.staleDays = 30;
    nightly("2026-12-09T03:00:00Z");
    assertEquals(Map.of(), world.followUp().flags());
    assertEquals(Instant.parse("2026-12-24T10:00:00Z"), world.followUp().lookAt());
    assertEquals(List.of(), swept.index.known.get(ITEM).flags());
  }

  @Test
  public void changedSlipsReachWhatIsOpenAtItsNextLook() {
    promised();
    issueIs(Optional.of(day("2026-12-10")), null);
    nightly("2026-11-25T03:00:00Z");
    issueIs(Optional.of(day("2026-12-17")), null);
    nightly("2026-11-26T03:00:00Z");
    assertEquals(1, world.followUp().timesSlipped());
    assertEquals(Map.of(), world.followUp().flags());
    world.settings.slips = 1;
    at(STALE);
    assertEquals(Map.of(Flag.STALE, STALE, Flag.SLIPPED, STALE), world.followUp().flags());
    world.settings.slips = 2;
    nightly("2026-12-09T03:00:00Z");
    assertEquals(Map.of(Flag.STALE, STALE), world.followUp().flags());
  }

  @Test
  public void aChangedCadenceHoldsForTheNextPromise() {
    promised();
    assertEquals(day("2026-12-08"), world.due());
    world.settings.cadence = 21;
    at(STALE);
    assertEquals("the look of before stays", day("2026-12-08"), world.due());
    world.item(101);
    world.promises.add(
        new Promise(0, 1, 101, 99, TUESDAY, Samples.ALICE.key(), Optional.empty(), false, 1));
    world.following.changed(List.of(101L));
    // 21 days after Tuesday, 24 November.
    assertEquals(day("2026-12-15"), world.store.ofIssue(101).orElseThrow().due());
  }

  @Test
  public void aChangedCadenceHoldsForTheNextLookThatNamesNoDate() {
    promised();
    world.settings.cadence = 21;
    // Tuesday, 8 December: 21 days on is Tuesday, the 29th.
    world.now = STALE;
    world.recording.record(
        world.seen(),
        new CheckInWish(
            Optional.of("on-track"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            world.followUp().version()));
    assertEquals(day("2026-12-29"), world.due());
    assertEquals(Instant.parse("2026-12-22T10:00:00Z"), world.followUp().lookAt());
  }

  @Test
  public void aChangedCadenceHoldsForWhatIsReopenedInJira() {
    promised();
    resolvedAs("10000", "Done", "2026-11-24T12:00:00Z");
    nightly("2026-11-25T03:00:00Z");
    assertEquals(State.DONE, world.followUp().state());
    world.settings.cadence = 21;
    issueIs(Optional.empty(), null);
    world.history.put(
        ITEM,
        List.of(
            new ItemChange(
                ItemChange.RESOLUTION,
                Optional.of(Samples.ALICE.key()),
                Instant.parse("2026-11-30T12:00:00Z"),
                Optional.empty())));
    nightly("2026-12-01T03:00:00Z");
    assertEquals(State.OPEN, world.followUp().state());
    // Monday, 30 November: 21 days on is Monday, the 21st.
    assertEquals(day("2026-12-21"), world.due());
  }

  @Test
  public void whatJiraResolvedAsWontDoComesBackAfterTheDaysThatTheSettingSays() {
    promised();
    world.settings.wontDoReviewDays = 30;
    // Wednesday, 25 November: 30 days on is Christmas Day, a Friday and a holiday.
    world.calendar.holidays = Set.of(day("2026-12-25"));
    resolvedAs(WONT_DO, "Won't Do", "2026-11-25T12:00:00Z");
    nightly("2026-11-26T03:00:00Z");
    FollowUp waiting = world.followUp();
    assertEquals(State.WONT_DO, waiting.state());
    assertEquals(Optional.of("Won't Do"), waiting.reason());
    assertEquals(day("2026-12-28"), waiting.due());

    Instant opens = Instant.parse("2026-12-27T23:00:00Z");
    assertEquals(opens, waiting.lookAt());
    assertEquals(Work.NONE, at(opens.minusMillis(1)));
    assertEquals(State.WONT_DO, world.followUp().state());
    assertEquals(new Work(1, 1), at(opens));
    assertEquals(State.OPEN, world.followUp().state());
    assertEquals(day("2026-12-28"), world.due());
    assertEquals("open", swept.index.known.get(ITEM).state());
  }

  @Test
  public void whatWontBeDoneComesBackByTheDayOfJirasZone() {
    world.home = ZoneId.of("Asia/Kathmandu");
    promised();
    world.settings.wontDoReviewDays = 1;
    // Still Monday the 28th of February 2028 in UTC, and the leap day in Kathmandu.
    resolvedAs(WONT_DO, "Won't Do", "2028-02-28T18:15:00Z");
    nightly("2028-02-28T22:00:00Z");
    assertEquals(day("2028-03-01"), world.due());
    assertEquals(Instant.parse("2028-02-29T18:15:00Z"), world.followUp().lookAt());
    // Friday, the 3rd of March there: a day on is a Saturday.
    assertEquals(day("2028-03-06"), world.time.reviewAfter(Instant.parse("2028-03-02T18:15:00Z")));
  }

  @Test
  public void whatCameBackStaysOpenThoughJiraStillHoldsItToBeResolved() {
    promised();
    world.settings.wontDoReviewDays = 30;
    resolvedAs(WONT_DO, "Won't Do", "2026-11-24T12:00:00Z");
    nightly("2026-11-25T03:00:00Z");
    // Thursday, 24 December.
    at("2026-12-23T23:00:00Z");
    assertEquals(State.OPEN, world.followUp().state());
    nightly("2026-12-25T03:00:00Z");
    assertEquals(State.OPEN, world.followUp().state());
    assertEquals(day("2026-12-24"), world.due());
  }

  @Test
  public void aChangedReviewSettingLeavesTheDateOfWhatWaitsAlready() {
    promised();
    resolvedAs(WONT_DO, "Won't Do", "2026-11-24T12:00:00Z");
    nightly("2026-11-25T03:00:00Z");
    assertEquals(day("2027-02-22"), world.due());
    world.settings.wontDoReviewDays = 10;
    nightly("2026-12-20T03:00:00Z");
    assertEquals(State.WONT_DO, world.followUp().state());
    assertEquals(day("2027-02-22"), world.due());
  }

  @Test
  public void whatJiraResolvedOtherwiseIsDoneAndDoesNotComeBack() {
    promised();
    resolvedAs("10000", "Done", "2026-11-24T12:00:00Z");
    nightly("2026-11-25T03:00:00Z");
    assertEquals(State.DONE, world.followUp().state());
    assertEquals(FollowUp.NEVER, world.followUp().lookAt());
    assertEquals(Work.NONE, at("2027-11-25T03:00:00Z"));
    assertEquals(State.DONE, world.followUp().state());
  }
}
