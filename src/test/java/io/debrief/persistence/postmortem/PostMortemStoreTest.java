package io.debrief.persistence.postmortem;

import static io.debrief.testkit.Samples.reservation;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.core.postmortem.Participant;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.Publication;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.postmortem.Role;
import io.debrief.core.postmortem.Unfinished;
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
  public void pagesThroughPostMortemsByIdAndLeavesReservationsOut() {
    PostMortem first = store.complete(store.reserve(reservation("a", 1L, 2L)), 71, 0);
    store.reserve(reservation("b", 3L));
    PostMortem second = store.complete(store.reserve(reservation("c", 4L)), 72, 0);

    assertEquals(List.of(first, second), store.page(0, 200));
    assertEquals(List.of(first), store.page(0, 1));
    assertEquals(List.of(second), store.page(first.id(), 1));
    assertEquals(List.of(), store.page(second.id(), 1));
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
            false,
            Optional.empty(),
            Optional.empty(),
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
            List.of(),
            Samples.NINE),
        store.reservationFor(1).orElseThrow());
  }

  @Test
  public void participantsAreReplacedAndAChangeCountsTheVersionUp() {
    PostMortem made = store.complete(store.reserve(reservation("r", 1L)), 77, 0);
    assertEquals(List.of(), store.participantsOf(made.id()));
    Participant bob = new Participant("JIRAUSER10102", Role.SUBJECT_EXPERT);
    Participant carol = new Participant("JIRAUSER10103", Role.COMMANDER);
    store.setParticipants(made.id(), List.of(bob, carol));
    assertEquals(List.of(bob, carol), store.participantsOf(made.id()));
    store.setParticipants(made.id(), List.of(carol));
    assertEquals(List.of(carol), store.participantsOf(made.id()));

    PostMortem changed =
        store.change(
            new PostMortem(
                made.id(),
                77,
                "JIRAUSER10103",
                Optional.empty(),
                List.of(1L),
                0,
                false,
                Optional.of("JIRAUSER10103"),
                Optional.of(new Publication(Samples.NINE.plusSeconds(7200), "JIRAUSER10104")),
                made.version()));
    assertEquals(Optional.of("JIRAUSER10103"), changed.begunBy());
    assertEquals(
        Optional.of(new Publication(Samples.NINE.plusSeconds(7200), "JIRAUSER10104")),
        changed.publication());
    assertEquals(2, changed.version());
    assertEquals(Optional.of(changed), store.ofIssue(77));

    store.forget(changed);
    assertEquals(List.of(), store.participantsOf(made.id()));
  }

  @Test
  public void aPlaceThatWaitsForAnIssueIsNotBeingMade() {
    Reservation place = store.reserve(reservation("r", 1L));
    assertTrue(store.standingOf(1).beingMade());
    assertEquals(List.of(new Unfinished(place, false)), unfinishedOfAlice());
    store.awaitIssue(place);
    assertFalse(store.standingOf(1).beingMade());
    assertEquals(List.of(new Unfinished(place, true)), unfinishedOfAlice());
    assertEquals(List.of(), store.unfinishedOf(10000, "somebody else"));
    assertEquals(List.of(), store.unfinishedOf(10001, Samples.ALICE.key()));
    store.complete(place, 77, 0);
    assertEquals(List.of(), unfinishedOfAlice());
  }

  private List<Unfinished> unfinishedOfAlice() {
    return store.unfinishedOf(10000, Samples.ALICE.key());
  }

  @Test
  public void anIncidentJoinsAndLeaves() {
    PostMortem made = store.complete(store.reserve(reservation("r", 1L)), 77, 0);
    store.addIncident(made, 2);
    assertEquals(List.of(1L, 2L), store.ofIssue(77).orElseThrow().incidentIds());
    assertEquals(Optional.of(77L), store.issueOfIncident(2));
    store.forgetIncident(2);
    assertEquals(List.of(1L), store.ofIssue(77).orElseThrow().incidentIds());
  }

  @Test
  public void pagesThroughPlacesWithoutAnIssue() {
    Reservation first = store.reserve(reservation("a", 1L, 2L));
    Reservation made = store.reserve(reservation("b", 3L));
    store.complete(made, 77, 0);
    Reservation second = store.reserve(reservation("c", 4L));
    store.awaitIssue(second);

    assertEquals(
        List.of(new Unfinished(first, false), new Unfinished(second, true)),
        store.unfinished(0, 200));
    assertEquals(List.of(new Unfinished(first, false)), store.unfinished(0, 1));
    assertEquals(List.of(), store.unfinished(second.id(), 200));
    assertTrue(store.isUnfinished(first));
    assertFalse(store.isUnfinished(made));
    store.release(first);
    assertFalse(store.isUnfinished(first));
  }

  @Test
  public void postMortemsAreListedInPagesTheLatestFirst() {
    PostMortem first = store.complete(store.reserve(reservation("a", 1L)), 71, 0);
    PostMortem second = store.complete(store.reserve(reservation("b", 2L)), 72, 0);
    store.reserve(reservation("unfinished", 3L));
    assertEquals(List.of(second), store.before(Long.MAX_VALUE, 1));
    assertEquals(List.of(first), store.before(second.id(), 10));
    assertEquals(List.of(), store.before(first.id(), 10));
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
