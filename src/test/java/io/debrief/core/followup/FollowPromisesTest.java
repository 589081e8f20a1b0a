package io.debrief.core.followup;

import static io.debrief.core.followup.FollowUpWorld.ITEM;
import static io.debrief.core.followup.FollowUpWorld.TUESDAY;
import static org.junit.Assert.assertEquals;

import io.debrief.core.action.Promise;
import io.debrief.testkit.FakeActionItems.Fields;
import io.debrief.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class FollowPromisesTest {
  private final FollowUpWorld world = new FollowUpWorld();

  private static Instant daysLater(int days) {
    return TUESDAY.plus(Duration.ofDays(days));
  }

  private CheckInWish onTrack(String nextDue) {
    return new CheckInWish(
        Optional.of("on-track"),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(nextDue),
        Optional.empty(),
        world.followUp().version());
  }

  private static CheckInWish closing(String verdict, int version) {
    boolean wontDo = verdict.equals("wont-do");
    return new CheckInWish(
        Optional.of(verdict),
        Optional.empty(),
        Optional.empty(),
        wontDo ? Optional.of("2027-03-01") : Optional.empty(),
        wontDo ? Optional.of("too dear") : Optional.empty(),
        version);
  }

  @Test
  public void whatIsPromisedIsToBeLookedAtAfterTheCadence() {
    world.items.fields.put(
        ITEM,
        new Fields(
            Optional.of(Samples.ALICE),
            Optional.of(LocalDate.of(2026, 12, 24)),
            Optional.empty(),
            false));
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    FollowUp followUp = world.followUp();
    assertEquals(State.OPEN, followUp.state());
    assertEquals(LocalDate.of(2026, 12, 8), followUp.due());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 24)), followUp.itemDue());
    assertEquals(Optional.of(Samples.ALICE.key()), followUp.ownerKey());
    assertEquals(TUESDAY, followUp.lastHumanChange());
    assertEquals(Instant.parse("2026-12-08T10:00:00Z"), followUp.lookAt());
    assertEquals(Map.of(), followUp.flags());
    assertEquals(List.of("100 open 2026-12-08"), world.indexed);
    assertEquals(Map.of(ITEM, LocalDate.of(2026, 12, 8).toEpochDay()), world.promises.ranks);
  }

  @Test
  public void theGravestIncidentOfAllSaysHowSoon() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    world.promise(world.postMortem(2, "1"), daysLater(2));
    world.follow();
    assertEquals("a week from the earliest", LocalDate.of(2026, 12, 1), world.due());
  }

  @Test
  public void theEarliestPromiseWinsAndWhatIsTakenBackDoesNotCount() {
    Promise first = world.promise(world.postMortem(1, "3"), TUESDAY);
    world.promise(world.postMortem(2, "3"), daysLater(3));
    world.follow();
    assertEquals(LocalDate.of(2026, 12, 8), world.due());
    world.promises.forget(first);
    world.follow();
    assertEquals(LocalDate.of(2026, 12, 11), world.due());
  }

  @Test
  public void askedAgainItWritesAndTellsNothing() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    int written = world.store.written;
    world.now = daysLater(1);
    world.follow();
    world.following.changed(List.of(ITEM, ITEM));
    assertEquals(written, world.store.written);
    assertEquals(1, world.indexed.size());
  }

  @Test
  public void whatNobodyPromisesAnyMoreIsForgottenButNotItsCheckIns() {
    Promise only = world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    world.recording.record(world.seen(), onTrack(null));
    world.promises.forget(only);
    world.follow();
    assertEquals(Optional.empty(), world.store.ofIssue(ITEM));
    assertEquals("100 gone", world.indexed.get(world.indexed.size() - 1));
    world.promise(world.postMortem(2, "3"), daysLater(5));
    world.follow();
    assertEquals(Optional.of(1L), world.followUp().lastCheckIn());
    assertEquals(LocalDate.of(2026, 12, 14), world.due());
  }

  @Test
  public void aDateThatAPersonChoseIsOnlyBroughtForwardByLaterPromises() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    world.now = daysLater(1);
    world.recording.record(world.seen(), onTrack("2027-01-15"));
    world.follow();
    assertEquals(LocalDate.of(2027, 1, 15), world.due());
    world.promise(world.postMortem(2, "3"), daysLater(2));
    world.follow();
    assertEquals(LocalDate.of(2026, 12, 10), world.due());
    world.promise(world.postMortem(3, "3"), daysLater(30));
    world.follow();
    assertEquals(LocalDate.of(2026, 12, 10), world.due());
  }

  @Test
  public void whoPromisesAgainWhatWasClosedOpensIt() {
    for (String verdict : List.of("done", "wont-do")) {
      FollowUpWorld its = new FollowUpWorld();
      its.promise(its.postMortem(1, "3"), TUESDAY);
      its.follow();
      its.now = daysLater(1);
      its.recording.record(its.seen(), closing(verdict, 1));
      its.follow();
      assertEquals(verdict, its.followUp().state().word());
      its.promise(its.postMortem(2, "3"), daysLater(2));
      its.follow();
      assertEquals(State.OPEN, its.followUp().state());
      assertEquals(LocalDate.of(2026, 12, 10), its.due());
      its.follow();
      assertEquals(LocalDate.of(2026, 12, 10), its.due());
    }
  }

  @Test
  public void whatIsResolvedAlreadyIsDoneAndStaysSo() {
    world.items.fields.put(
        ITEM, new Fields(Optional.empty(), Optional.empty(), Optional.of("10000"), false));
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    assertEquals(State.DONE, world.followUp().state());
    world.promise(world.postMortem(2, "3"), daysLater(2));
    world.follow();
    assertEquals(State.DONE, world.followUp().state());
  }

  @Test
  public void whatIsResolvedAsNotGoingToBeDoneWaitsUntilSomebodyAsksAgain() {
    world.items.fields.put(
        ITEM, new Fields(Optional.empty(), Optional.empty(), Optional.of("10001"), false));
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    assertEquals(State.WONT_DO, world.followUp().state());
    assertEquals(LocalDate.of(2027, 2, 22), world.due());
  }

  @Test
  public void aVanishedIssueIsNotFollowedUp() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.host.issues.remove(ITEM);
    world.follow();
    assertEquals(Optional.empty(), world.store.ofIssue(ITEM));
    assertEquals(List.of(), world.indexed);
  }
}
