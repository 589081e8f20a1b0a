package io.debrief.persistence.postmortem;

import static io.debrief.testkit.Samples.reservation;
import static org.junit.Assert.assertEquals;

import io.debrief.core.postmortem.PostMortem;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class WiderStoreTest {
  @Parameter public String kind;

  private Database database;
  private AoPostMortemStore postMortems;
  private AoWiderStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    var tables = Databases.tables(database);
    postMortems = new AoPostMortemStore(tables);
    store = new AoWiderStore(tables);
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void keepsSinceWhenUntilItIsOver() {
    PostMortem first = postMortems.complete(postMortems.reserve(reservation("a", 1L)), 71, 0);
    PostMortem second = postMortems.complete(postMortems.reserve(reservation("b", 2L)), 72, 0);
    assertEquals(Optional.empty(), store.widerSince(first.id()));

    store.setWiderSince(first.id(), Optional.of(Samples.NINE));
    store.setWiderSince(second.id(), Optional.of(Samples.NINE.plusSeconds(1)));

    assertEquals(Optional.of(Samples.NINE), store.widerSince(first.id()));
    assertEquals(Set.of(first.id(), second.id()), store.widerBetween(first.id(), second.id()));
    assertEquals(Set.of(second.id()), store.widerBetween(second.id(), second.id() + 5));

    store.setWiderSince(first.id(), Optional.empty());
    assertEquals(Optional.empty(), store.widerSince(first.id()));
    assertEquals(Set.of(second.id()), store.widerBetween(first.id(), second.id()));
    assertEquals("the rest of the row stays", Optional.of(first), postMortems.ofIssue(71));
  }

  @Test
  public void aPostMortemThatIsForgottenIsWiderThanNothing() {
    PostMortem gone = postMortems.complete(postMortems.reserve(reservation("a", 1L)), 71, 0);
    postMortems.forget(gone);
    store.setWiderSince(gone.id(), Optional.of(Samples.NINE));
    assertEquals(Optional.empty(), store.widerSince(gone.id()));
  }
}
