package io.debrief.persistence.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.core.action.ActionPlace;
import io.debrief.core.action.Strength;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.time.Instant;
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
public class ActionPlaceStoreTest {
  @Parameter public String kind;

  private Database database;
  private AoActionPlaceStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    store = new AoActionPlaceStore(Databases.tables(database));
  }

  @After
  public void close() {
    database.close();
  }

  private static ActionPlace place(String request, Instant takenAt) {
    return place(0, request, takenAt, Optional.empty(), false);
  }

  private static ActionPlace place(
      long id, String request, Instant takenAt, Optional<Long> issueId, boolean done) {
    return new ActionPlace(
        id,
        request,
        7,
        4_000_000_000L,
        "10002",
        "Überwachung der Schlange – 長い 🚦",
        Samples.ALICE.key(),
        Optional.of(Strength.STRONG),
        takenAt,
        issueId,
        done);
  }

  private static List<String> requests(List<ActionPlace> places) {
    return places.stream().map(ActionPlace::request).toList();
  }

  @Test
  public void givesBackEveryPartOfAPlace() {
    ActionPlace taken = store.take(place("7 r 0", Samples.NINE));
    assertTrue(taken.id() > 0);
    assertEquals(place(taken.id(), "7 r 0", Samples.NINE, Optional.empty(), false), taken);
    assertEquals(Optional.of(taken), store.ofRequest("7 r 0"));
    assertEquals(Optional.empty(), store.ofRequest("7 r 1"));
  }

  @Test
  public void strengthAndIssueMayBeUnknownOrKnownFromTheStart() {
    ActionPlace unsaid =
        store.take(
            new ActionPlace(
                0,
                "7 r 0",
                7,
                10000,
                "10002",
                "Alert",
                "JIRAUSER1",
                Optional.empty(),
                Samples.NINE,
                Optional.of(5_000_000_000L),
                true));
    ActionPlace kept = store.ofRequest("7 r 0").orElseThrow();
    assertEquals(unsaid, kept);
    assertEquals(Optional.empty(), kept.strength());
    assertEquals(Optional.of(5_000_000_000L), kept.issueId());
    assertTrue(kept.done());
  }

  @Test
  public void ofARequestThereIsOnePlace() {
    store.take(place("7 r 0", Samples.NINE));
    assertThrows(
        RuntimeException.class, () -> store.take(place("7 r 0", Samples.NINE.plusSeconds(1))));
    assertEquals(Samples.NINE, store.ofRequest("7 r 0").orElseThrow().takenAt());
  }

  @Test
  public void notesTheIssueAndThenThatItIsPromised() {
    ActionPlace taken = store.take(place("7 r 0", Samples.NINE));
    assertFalse(store.isTaken(5_000_000_000L));
    store.note(taken, 5_000_000_000L, false);
    assertTrue(store.isTaken(5_000_000_000L));
    assertFalse(store.isTaken(5_000_000_001L));
    assertEquals(
        place(taken.id(), "7 r 0", Samples.NINE, Optional.of(5_000_000_000L), false),
        store.ofRequest("7 r 0").orElseThrow());
    store.note(taken, 5_000_000_000L, true);
    assertEquals(
        place(taken.id(), "7 r 0", Samples.NINE, Optional.of(5_000_000_000L), true),
        store.ofRequest("7 r 0").orElseThrow());
  }

  @Test
  public void whatIsReleasedIsFreeAndNothingElseIs() {
    ActionPlace one = store.take(place("7 r 0", Samples.NINE));
    ActionPlace other = store.take(place("7 r 1", Samples.NINE));
    store.release(one);
    assertEquals(Optional.empty(), store.ofRequest("7 r 0"));
    assertEquals(Optional.of(other), store.ofRequest("7 r 1"));
    store.take(place("7 r 0", Samples.NINE));
    assertTrue(store.ofRequest("7 r 0").isPresent());
  }

  @Test
  public void unfinishedAreThoseTakenBeforeThatAreNotPromisedTheEarliestFirst() {
    store.take(place("third", Samples.NINE.plusSeconds(2)));
    store.take(place("first", Samples.NINE));
    store.take(place("second", Samples.NINE.plusSeconds(1)));
    store.take(place("second too", Samples.NINE.plusSeconds(1)));
    ActionPlace promised = store.take(place("promised", Samples.NINE));
    store.note(promised, 100, true);
    ActionPlace made = store.ofRequest("second").orElseThrow();
    store.note(made, 101, false);

    assertEquals(
        List.of("first", "second", "second too"),
        requests(store.unfinished(Samples.NINE.plusSeconds(2), 10)));
    assertEquals(
        List.of("first", "second", "second too", "third"),
        requests(store.unfinished(Samples.NINE.plusMillis(2001), 10)));
    assertEquals(
        List.of("first", "second"), requests(store.unfinished(Samples.NINE.plusSeconds(9), 2)));
    assertEquals(List.of(), store.unfinished(Samples.NINE, 10));
  }

  @Test
  public void whatWasTakenBeforeIsForgottenWhateverBecameOfIt() {
    ActionPlace promised = store.take(place("promised", Samples.NINE));
    store.note(promised, 100, true);
    store.take(place("left", Samples.NINE.plusMillis(999)));
    ActionPlace later = store.take(place("later", Samples.NINE.plusSeconds(1)));
    store.forgetTakenBefore(Samples.NINE.plusSeconds(1));
    assertEquals(Optional.empty(), store.ofRequest("promised"));
    assertEquals(Optional.empty(), store.ofRequest("left"));
    assertEquals(Optional.of(later), store.ofRequest("later"));
    assertFalse(store.isTaken(100));
  }
}
