package io.debrief.core.followup;

import static io.debrief.core.followup.FollowUpWorld.ITEM;
import static io.debrief.core.followup.FollowUpWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Refusal;
import io.debrief.testkit.FakeActionItems.Fields;
import io.debrief.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class RecordCheckInTest {
  private final FollowUpWorld world = new FollowUpWorld();

  @Before
  public void promise() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    world.now = TUESDAY.plus(Duration.ofDays(20));
  }

  private static CheckInWish wish(String verdict, String nextDue, String reason, int version) {
    return new CheckInWish(
        Optional.of(verdict),
        Optional.of("Seen"),
        Optional.of("https://git.example.org/7"),
        Optional.ofNullable(nextDue),
        Optional.ofNullable(reason),
        version);
  }

  private RecordCheckIn.Outcome record(String verdict, String nextDue, String reason) {
    return world.recording.record(
        world.seen(), wish(verdict, nextDue, reason, world.followUp().version()));
  }

  @Test
  public void aLookClearsWhatItShould() {
    world.store.save(
        world.time.assessed(
            world
                .followUp()
                .withItem(new Item(10000, Optional.empty(), Optional.empty(), TUESDAY, 3)),
            false));
    assertEquals(
        Map.of(Flag.STALE, Instant.parse("2026-12-08T10:00:00Z"), Flag.SLIPPED, world.now),
        world.followUp().flags());
    assertEquals(
        List.of(Flag.MISSED, Flag.NO_OWNER, Flag.SLIPPED, Flag.STALE, Flag.NO_DATE),
        world.time.raised(world.seen()).stream().map(Raised::flag).toList());
    assertFalse(record("at-risk", "2026-12-18", null).stale());
    assertEquals(
        List.of(Flag.NO_OWNER, Flag.NO_DATE),
        world.time.raised(world.seen()).stream().map(Raised::flag).toList());
    assertEquals(LocalDate.of(2026, 12, 18), world.due());
    assertEquals(world.now, world.followUp().lastHumanChange());
    CheckIn kept = world.checkIns.all.get(0);
    assertEquals(Verdict.AT_RISK, kept.verdict());
    assertEquals(Samples.ALICE.key(), kept.personKey());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 18)), kept.nextDue());
    assertEquals(Optional.of(kept.id()), world.followUp().lastCheckIn());
  }

  @Test
  public void withoutADateTheCadenceCountsFromToday() {
    record("on-track", null, null);
    assertEquals(LocalDate.of(2026, 12, 28), world.due());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 28)), world.checkIns.all.get(0).nextDue());
  }

  @Test
  public void doneAndWontDoCloseAndEveryOtherVerdictOpensAgain() {
    record("done", null, null);
    assertEquals(State.DONE, world.followUp().state());
    assertEquals(Optional.of(world.now), world.followUp().closedAt());
    assertEquals(FollowUp.NEVER, world.followUp().lookAt());
    assertEquals(Long.valueOf(Long.MAX_VALUE), world.promises.ranks.get(ITEM));
    record("blocked", "2027-01-04", null);
    assertEquals(State.OPEN, world.followUp().state());
    assertEquals(Optional.empty(), world.followUp().closedAt());
    record("wont-do", "2027-02-01", "The service goes away");
    assertEquals(State.WONT_DO, world.followUp().state());
    assertEquals(Optional.of("The service goes away"), world.followUp().reason());
    assertEquals(Instant.parse("2027-01-31T23:00:00Z"), world.followUp().lookAt());
  }

  @Test
  public void whoeverWasSlowerWritesNothingAndGetsWhatThereIs() {
    record("on-track", "2027-01-04", null);
    RecordCheckIn.Outcome outcome =
        world.recording.record(world.seen(), wish("done", null, null, 1));
    assertTrue(outcome.stale());
    assertEquals(2, outcome.now().followUp().version());
    assertEquals(State.OPEN, world.followUp().state());
    assertEquals(1, world.checkIns.all.size());
  }

  @Test
  public void theSweepsFlagsMakeNoCheckInStale() {
    world.store.save(world.time.assessed(world.followUp(), true));
    assertFalse(world.recording.record(world.seen(), wish("done", null, null, 1)).stale());
  }

  @Test
  public void needsTheRightToComment() {
    world.host.denied.add(Permission.ADD_COMMENTS);
    Refusal refusal = assertThrows(Refusal.class, () -> record("done", null, null));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    assertEquals(List.of(), world.checkIns.all);
  }

  @Test
  public void isRefusedInAnArchivedProject() {
    world.items.fields.put(
        ITEM, new Fields(Optional.empty(), Optional.empty(), Optional.empty(), true));
    Refusal refusal = assertThrows(Refusal.class, () -> record("done", null, null));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    assertEquals(
        Optional.of("debrief.check-in.archived"), refusal.reasons().get(0).wording().key());
  }

  @Test
  public void anIssueThatIsNoneOfOursOrInvisibleLooksMissing() {
    world.item(101);
    assertEquals(
        Refusal.Kind.NOT_FOUND,
        assertThrows(Refusal.class, () -> world.followUps.withKey("OPS-101")).kind());
    world.host.invisible.add(ITEM);
    assertEquals(
        Refusal.Kind.NOT_FOUND,
        assertThrows(Refusal.class, () -> world.followUps.withKey("OPS-100")).kind());
  }
}
