package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.testkit.FakeActionItems;
import io.debrief.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** While an action item is archived its follow-up waits; nobody is told of it. */
public class ArchivedTest {
  private final FollowUpWorld world = new FollowUpWorld();

  private void archived(boolean is) {
    world.items.fields.put(
        FollowUpWorld.ITEM,
        new FakeActionItems.Fields(
            Optional.of(Samples.ALICE), Optional.empty(), Optional.empty(), is));
  }

  private FollowUp promisedLongAgo() {
    archived(false);
    world.promise(world.postMortem(1, "3"), FollowUpWorld.TUESDAY);
    world.follow();
    world.now = FollowUpWorld.TUESDAY.plus(Duration.ofDays(40));
    return world.followUp();
  }

  private FollowUp assessed(FollowUp followUp) {
    return world.dates.assessed(
        followUp, world.items.whoeverSeesThem(List.of(FollowUpWorld.ITEM)).get(0));
  }

  @Test
  public void itHasNoFlagsIsNotMissedAndNothingChangesByItselfUntilItIsRestored() {
    FollowUp followUp = promisedLongAgo();
    assertTrue(world.time.isMissed(world.seen()));
    assertTrue(assessed(followUp).flags().containsKey(Flag.STALE));

    archived(true);
    assertEquals(List.of(), world.time.raised(world.seen()));
    assertFalse(world.time.isMissed(world.seen()));
    FollowUp waiting = assessed(followUp);
    assertEquals(Map.of(), waiting.flags());
    assertEquals(FollowUp.NEVER, waiting.lookAt());
    assertTrue(waiting.isOpen());

    archived(false);
    assertTrue(assessed(waiting).flags().containsKey(Flag.STALE));
    assertTrue(world.time.isMissed(world.seen()));
  }

  @Test
  public void whatWontBeDoneDoesNotOpenAgainMeanwhile() {
    Instant then = FollowUpWorld.TUESDAY;
    FollowUp closed = promisedLongAgo().wontDo("Too dear", LocalDate.parse("2026-12-20"), then);
    archived(true);
    assertEquals(State.WONT_DO, assessed(closed).state());
    archived(false);
    assertEquals(State.OPEN, assessed(closed).state());
  }

  @Test
  public void itsOwnerIsNotToldOfIt() {
    FollowUpDigest digest = new FollowUpDigest(world.store, world.followUps);
    promisedLongAgo();
    assertEquals(1, digest.sectionsFor(Samples.ALICE, world.time.today()).size());
    archived(true);
    assertEquals(List.of(), digest.sectionsFor(Samples.ALICE, world.time.today()));
  }
}
