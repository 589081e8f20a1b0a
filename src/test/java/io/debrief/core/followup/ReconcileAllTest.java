package io.debrief.core.followup;

import static io.debrief.core.followup.FollowUpWorld.ITEM;
import static io.debrief.core.followup.FollowUpWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.action.Promise;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** It is night in Berlin, from Tuesday to Wednesday, 25 November 2026, at three. */
public class ReconcileAllTest {
  private static final String NIGHT = "2026-11-25T02:00:00Z";

  private final SweptWorld swept = new SweptWorld();
  private final FollowUpWorld world = swept.world;

  private Work at(String now) {
    world.now = Instant.parse(now);
    return swept.reconcileAll.run();
  }

  private void promised() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    world.follow();
    swept.told.clear();
  }

  private void followed(long from, int many) {
    for (long id = from; id < from + many; id++) {
      world.item(id);
      world.store.add(
          FollowUp.first(
              id,
              LocalDate.of(2026, 12, 8),
              new Item(10000, Optional.empty(), Optional.empty(), TUESDAY, 0)));
      world.promises.add(
          new Promise(
              0, 1, id, 50_000 + id, TUESDAY, Samples.ALICE.key(), Optional.empty(), false, 1));
    }
  }

  @Test
  public void whatTheSearchWasNotToldItHearsAtNight() {
    promised();
    assertEquals(Map.of(), swept.index.known);
    assertEquals(new Work(1, 1), at(NIGHT));
    assertEquals(IndexedFollowUp.of(world.followUp()), swept.index.known.get(ITEM));
    assertEquals(Set.of(10000L), swept.followed);
  }

  @Test
  public void itIsDoneOnceANightWhichBeginsAtTwoOfJirasClock() {
    promised();
    at(NIGHT);
    assertEquals("complete", Work.NONE, at("2026-11-25T12:00:00Z"));
    assertEquals("before two", Work.NONE, at("2026-11-26T00:59:59Z"));
    assertEquals("from two on", new Work(1, 0), at("2026-11-26T01:00:00Z"));
    assertEquals(Work.NONE, at("2026-11-26T02:00:00Z"));
  }

  @Test
  public void theNightInKathmanduBeginsAQuarterPastEightInTheEveningUtc() {
    world.home = ZoneId.of("Asia/Kathmandu");
    promised();
    assertEquals(new Work(1, 1), at("2026-11-24T20:14:59Z"));
    assertEquals(Work.NONE, at("2026-11-24T20:14:59.999Z"));
    assertEquals(new Work(1, 0), at("2026-11-24T20:15:00Z"));
  }

  @Test
  public void thePromiseWhoseNewsWasLostIsFollowedUp() {
    world.promise(world.postMortem(1, "3"), TUESDAY);
    assertEquals(Optional.empty(), world.store.ofIssue(ITEM));
    assertEquals(new Work(0, 1), at(NIGHT));
    assertEquals(List.of(ITEM), swept.told);
    assertEquals(LocalDate.of(2026, 12, 8), world.due());
  }

  @Test
  public void whatNobodyPromisesAnyMoreIsLeft() {
    promised();
    swept.keepIndex.show(world.followUp());
    world.promises.all.clear();
    at(NIGHT);
    assertEquals(List.of(ITEM), swept.told);
    assertEquals(Optional.empty(), world.store.ofIssue(ITEM));
    assertEquals(Map.of(), swept.index.known);
  }

  @Test
  public void whatIsPromisedAndFollowedUpIsToldToNobody() {
    promised();
    at(NIGHT);
    assertEquals(List.of(), swept.told);
  }

  @Test
  public void moreThanAPageIsReconciledToTheLast() {
    followed(1000, ReconcileAll.PAGE + 1);
    assertEquals(new Work(201, 402), at(NIGHT));
    assertEquals(201, swept.index.known.size());
    assertTrue(swept.index.known.containsKey(1200L));
  }

  @Test
  public void itGoesOnWhereTheNodeWasStopped() {
    followed(1000, ReconcileAll.PAGE + 3);
    swept.marks.put("follow-ups", "2026-11-25 201");
    assertEquals(2, at(NIGHT).lookedAt());
    assertEquals(Set.of(1201L, 1202L), swept.index.known.keySet());
  }

  @Test
  public void thePlaceOfAnotherNightCountsForNothing() {
    followed(1000, 3);
    swept.marks.put("follow-ups", "2026-11-24 2");
    assertEquals(3, at(NIGHT).lookedAt());
    assertEquals(Set.of(1000L, 1001L, 1002L), swept.index.known.keySet());
  }

  @Test
  public void whatFailsIsLoggedAndTheRoundGoesOn() {
    followed(1000, ReconcileAll.PAGE + 1);
    swept.index.broken = Set.of(1000L);
    Work done = at(NIGHT);
    assertTrue(done.failed() > 0);
    assertTrue(swept.failures.toString().contains("reconcile the issues [1000, 1001,"));
    assertTrue("the second page", swept.index.known.containsKey(1200L));
    assertEquals("2026-11-25 complete", swept.marks.places.get("follow-ups"));
    assertEquals("2026-11-25 complete", swept.marks.places.get("promises"));
  }
}
