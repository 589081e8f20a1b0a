package io.debrief.persistence.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** 100,000 follow-ups, of which each of ten projects has 10,000. */
@RunWith(Parameterized.class)
public class ManyFollowUpsTest {
  private static final String TABLE = "\"AO_B00D56_FOLLOW_UP\"";

  @Parameter public String kind;

  private Database database;
  private AoFollowUpStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    store = new AoFollowUpStore(Databases.tables(database));
    String numbers =
        database.isPostgres()
            ? "generate_series(1, 100000) as g (n)"
            : "(select x as n from system_range(1, 100000)) g";
    database
        .sql()
        .sql(
            "insert into "
                + TABLE
                + " (\"ISSUE_ID\", \"PROJECT_ID\", \"STATE\", \"DUE\", \"LOOK_AT\","
                + " \"LAST_HUMAN_CHANGE\", \"TIMES_SLIPPED\", \"VERSION\") select n, 7 + mod(n,"
                + " 10), 'open', 20000 + mod(n, 1000), n, 1, 0, 1 from "
                + numbers)
        .update();
    database.sql().sql(database.isPostgres() ? "analyze" : "analyze sample_size 10000").update();
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void thoseOfAProjectAreOneStatementByIndex() {
    database.statements().reset();
    List<Long> found = store.openIn(List.of(8L), 10_001);
    assertEquals(1, database.statements().ours());
    assertEquals(10_000, new HashSet<>(found).size());
    assertTrue(found.contains(1L) && found.contains(99_991L));
    byIndex("open", 8L);
    database.statements().reset();
    // The days 20001, 20011 … of 1,000.
    assertEquals(500, store.missedIn(List.of(8L), LocalDate.ofEpochDay(20_050), 10_001).size());
    assertEquals(1, database.statements().ours());
    byIndex("open", 20_050L, 8L);
  }

  @Test
  public void theSweepsPageIsReadByIndex() {
    database.statements().reset();
    assertEquals(
        200, store.dueToLook(Instant.ofEpochMilli(1_000), Instant.ofEpochMilli(5), 0, 200).size());
    byIndex(1_000L, 5L, 5L, 0);
  }

  private void byIndex(Object... values) {
    String asked = database.statements().texts().get(0);

    String plan =
        String.join(
            "\n", database.sql().sql("explain " + asked).params(values).query(String.class).list());
    assertTrue(
        plan, database.isPostgres() ? plan.contains("Index") : plan.contains("PUBLIC.INDEX"));
    assertFalse(plan, plan.contains("Seq Scan") || plan.contains("tableScan"));
  }
}
