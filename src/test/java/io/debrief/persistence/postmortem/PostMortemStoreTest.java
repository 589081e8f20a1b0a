package io.debrief.persistence.postmortem;

import static io.debrief.testkit.Samples.reservation;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.timeline.EntryKind;
import io.debrief.persistence.timeline.AoTimelineStore;
import io.debrief.sandbox.activeobjects.PluginTables;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class PostMortemStoreTest {
  @Parameter public String kind;

  private Database database;
  private PluginTables tables;
  private AoPostMortemStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    tables = Databases.tables(database);
    store = new AoPostMortemStore(tables);
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void aReservationIsNoPostMortemUntilItsIssueIsMade() {
    Reservation reserved = store.reserve(reservation("request", 1L, 2L));

    assertEquals(Optional.empty(), store.ofIncident(1));
    assertEquals(Optional.empty(), store.ofRequest("request"));
    assertEquals(Optional.of(reserved), store.reservationFor(2));
    assertTrue(store.isUsed("request"));
    assertFalse(store.isUsed("other"));

    PostMortem made = store.complete(reserved, 77, 3);

    assertEquals(
        new PostMortem(
            reserved.id(),
            77,
            Samples.ALICE.key(),
            Optional.of(Samples.NINE.plusSeconds(3600)),
            List.of(1L, 2L),
            3,
            1),
        made);
    assertEquals(Optional.of(made), store.ofIncident(1));
    assertEquals(Optional.of(made), store.ofIncident(2));
    assertEquals(Optional.of(made), store.ofIssue(77));
    assertEquals(Optional.of(made), store.ofRequest("request"));
    assertEquals(Optional.empty(), store.reservationFor(1));
    assertTrue(store.isTaken(77));
  }

  @Test
  public void keepsWhatIsNeededToFindAnIssueThatWasMadeForAReservation() {
    Reservation reserved = store.reserve(reservation("request", 1L));
    assertEquals(
        new Reservation(
            reserved.id(),
            "request",
            List.of(1L),
            10000,
            "10100",
            Optional.of(10300L),
            Samples.ALICE.key(),
            "Post-mortem: Checkout slow",
            Samples.ALICE.key(),
            Optional.of(Samples.NINE.plusSeconds(3600)),
            Samples.NINE),
        store.reservationFor(1).orElseThrow());
  }

  @Test
  public void theDatabaseItselfRefusesASecondPostMortemOfAnIncident() {
    store.reserve(reservation("one", 1L));
    assertThrows(
        RuntimeException.class,
        () -> database.inTransaction(() -> store.reserve(reservation("two", 2L, 1L))));
    assertEquals("nothing half-written", Optional.empty(), store.reservationFor(2));
  }

  @Test
  public void theDatabaseItselfRefusesARequestTwice() {
    store.reserve(reservation("request", 1L));
    assertThrows(RuntimeException.class, () -> store.reserve(reservation("request", 2L)));
  }

  @Test
  public void releasingAReservationFreesItsIncidents() {
    store.release(store.reserve(reservation("request", 1L, 2L)));
    assertEquals(Optional.empty(), store.reservationFor(1));
    store.reserve(reservation("request", 2L));
    assertTrue(store.reservationFor(2).isPresent());
  }

  @Test
  public void forgettingAPostMortemForgetsItsTimelineToo() {
    AoTimelineStore timelines = new AoTimelineStore(tables);
    PostMortem one = store.complete(store.reserve(reservation("one", 1L)), 77, 0);
    PostMortem other = store.complete(store.reserve(reservation("other", 2L)), 78, 0);
    timelines.add(one.id(), List.of(Samples.entry(EntryKind.OTHER, Samples.NINE)));
    timelines.add(other.id(), List.of(Samples.entry(EntryKind.OTHER, Samples.NINE)));

    store.forget(one);

    assertFalse(store.isTaken(77));
    assertEquals(List.of(), timelines.of(one.id()));
    assertEquals(1, timelines.of(other.id()).size());
    assertEquals(Optional.of(other), store.ofIncident(2));
  }

  @Test
  public void aPostMortemGoesOnWithoutAnIncidentThatIsGone() {
    PostMortem made = store.complete(store.reserve(reservation("one", 1L, 2L)), 77, 0);
    store.forgetIncident(1);
    assertEquals(List.of(2L), store.ofIssue(77).orElseThrow().incidentIds());
    assertEquals(made.id(), store.ofIncident(2).orElseThrow().id());
  }
}
