package io.debrief.persistence.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.action.NoneNeeded;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.persistence.postmortem.AoPostMortemStore;
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
public class NoneNeededStoreTest {
  private static final String REASON = "Der Anbieter hat es behoben – 直りました 🚦";

  @Parameter public String kind;

  private Database database;
  private AoNoneNeededStore store;
  private AoPostMortemStore postMortems;
  private PostMortem one;
  private PostMortem other;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    var tables = Databases.tables(database);
    store = new AoNoneNeededStore(tables);
    postMortems = new AoPostMortemStore(tables);
    one = postMortems.complete(postMortems.reserve(Samples.reservation("r", 1L)), 70, 0);
    other = postMortems.complete(postMortems.reserve(Samples.reservation("s", 2L)), 71, 0);
  }

  @After
  public void close() {
    database.close();
  }

  private static NoneNeeded said(long postMortemId, String reason, int version) {
    return new NoneNeeded(
        postMortemId, reason, "JIRAUSER10101", Samples.NINE.plusMillis(version), version);
  }

  private boolean isSaid(long issueId) {
    return postMortems.ofIssue(issueId).orElseThrow().noneNeeded();
  }

  @Test
  public void givesBackEveryPartOfTheReason() {
    NoneNeeded said = said(one.id(), REASON, 1);
    store.keep(said);
    assertEquals(Optional.of(said), store.of(one.id()));
    assertEquals(Optional.empty(), store.of(other.id()));
  }

  @Test
  public void whoeverReadsThePostMortemKnowsWhetherThereIsAReason() {
    assertFalse(isSaid(70));
    store.keep(said(one.id(), REASON, 1));
    assertTrue(isSaid(70));
    assertFalse("of the other nobody said it", isSaid(71));
    store.forget(one.id());
    assertFalse(isSaid(70));
  }

  @Test
  public void sayingItDoesNotMakeAnotherVersionOfThePostMortem() {
    store.keep(said(one.id(), REASON, 1));
    assertEquals(one.version(), postMortems.ofIssue(70).orElseThrow().version());
  }

  @Test
  public void whatIsSaidAgainTakesThePlaceOfWhatWasSaidBefore() {
    store.keep(said(one.id(), REASON, 1));
    NoneNeeded again =
        new NoneNeeded(one.id(), "Another", "JIRAUSER10102", Samples.NINE.plusSeconds(60), 2);
    store.keep(again);
    assertEquals(Optional.of(again), store.of(one.id()));
    assertTrue(isSaid(70));
    assertEquals(
        Integer.valueOf(1),
        database
            .sql()
            .sql("select count(*) from \"AO_B00D56_NONE_NEEDED\"")
            .query(Integer.class)
            .single());
  }

  @Test
  public void forgettingOneLeavesTheOthers() {
    store.keep(said(one.id(), REASON, 1));
    store.keep(said(other.id(), "No", 1));
    store.forget(one.id());
    assertEquals(Optional.empty(), store.of(one.id()));
    assertEquals(Optional.of(said(other.id(), "No", 1)), store.of(other.id()));
    assertTrue(isSaid(71));
    store.forget(one.id());
    assertTrue(isSaid(71));
  }

  @Test
  public void thereIsRoomForAReasonOfFourHundredAndFiftyUnits() {
    String longest = "ä".repeat(450);
    store.keep(said(one.id(), longest, 1));
    assertEquals(longest, store.of(one.id()).orElseThrow().reason());
  }

  @Test
  public void whatIsSaidOfAPostMortemThatIsGoneMeanwhileIsForgottenWithoutAFault() {
    store.keep(said(4711, REASON, 1));
    store.forget(4711);
    assertEquals(Optional.empty(), store.of(4711));
  }
}
