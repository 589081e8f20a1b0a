package io.debrief.persistence.factor;

import static org.junit.Assert.assertEquals;

import io.debrief.core.factor.Acceptance;
import io.debrief.core.factor.Category;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.FactorFacts;
import io.debrief.core.factor.MadeSense;
import io.debrief.core.factor.Origin;
import io.debrief.core.factor.Threat;
import io.debrief.core.factor.Why;
import io.debrief.core.factor.Whys;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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
public class FactorStoreTest {
  private static final FactorFacts PLAIN =
      new FactorFacts(
          "Disk",
          Category.TECHNOLOGY,
          Origin.INTERNAL,
          List.of(),
          Optional.empty(),
          Set.of(),
          "",
          Threat.UNKNOWN);

  @Parameter public String kind;

  private Database database;
  private AoFactorStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    store = new AoFactorStore(Databases.tables(database));
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void givesBackEveryPartOfAFactor() {
    Factor wanted =
        new Factor(
            0,
            7,
            new FactorFacts(
                "x".repeat(1_000),
                Category.HUMAN_WORK,
                Origin.EXTERNAL_THREAT,
                List.of("run book", "dns"),
                Optional.of(URI.create("https://example.com/" + "a".repeat(900))),
                Set.of(MadeSense.TOOLS, MadeSense.TIME_PRESSURE),
                "Es war Freitag – 21:00",
                new Threat(
                    Optional.of(Threat.Actor.EXTERNAL),
                    Optional.of(Threat.EntryPoint.WEB_APPLICATION),
                    Optional.of(Threat.Asset.USER_DEVICE))),
            Optional.of(
                new Acceptance("y".repeat(1_000), LocalDate.parse("2027-03-01"), "JIRAUSER10102")),
            new Whys(
                List.of(
                    new Why(3, 0, "Line one\r\nline\ttwo \\n no line", "JIRAUSER10101", 4),
                    new Why(5, 3, "It’s 🔥", "old key\\", 1)),
                9),
            "JIRAUSER10101",
            Optional.of("JIRAUSER10102"),
            Optional.of(Instant.parse("2026-03-04T09:00:00.123Z")),
            5);
    long id = store.add(wanted).id();
    Factor read = store.factor(7, id).orElseThrow();
    assertEquals(withId(wanted, id), read);
    assertEquals(Optional.empty(), store.factor(8, id));
  }

  @Test
  public void whatIsTakenBackIsGone() {
    Factor factor = store.add(plain(7));
    Factor accepted =
        new Factor(
            factor.id(),
            7,
            factor.facts(),
            Optional.of(new Acceptance("Dear", LocalDate.parse("2027-03-01"), "bob")),
            factor.whys(),
            factor.authorKey(),
            Optional.empty(),
            Optional.empty(),
            2);
    store.save(accepted);
    assertEquals(accepted, store.of(7).get(0));
    store.save(factor);
    assertEquals(factor, store.of(7).get(0));
  }

  @Test
  public void tellsThoseThatAreNotDeletedInTheirOrder() {
    Factor first = store.add(plain(7));
    Factor deleted = store.add(deleted(7));
    Factor second = store.add(plain(7));
    store.add(plain(8));
    assertEquals(List.of(first, second), store.of(7));
    assertEquals(List.of(first, deleted, second), store.withDeleted(7));
    store.forget(first);
    assertEquals(List.of(second), store.of(7));
    store.forgetPostMortem(7);
    assertEquals(List.of(), store.withDeleted(7));
    assertEquals(1, store.of(8).size());
  }

  @Test
  public void aHundredFactorsWithTheirWhysCostOneStatement() {
    Whys whys = Whys.NONE;
    for (int i = 0; i < 100; i++) {
      store.add(plain(7));
    }
    database.statements().reset();
    assertEquals(100, store.of(7).size());
    assertEquals(1, database.statements().ours());
    assertEquals(whys, store.of(7).get(0).whys());
  }

  static Factor plain(long postMortemId) {
    return new Factor(
        0,
        postMortemId,
        PLAIN,
        Optional.empty(),
        Whys.NONE,
        "JIRAUSER10101",
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Factor deleted(long postMortemId) {
    return new Factor(
        0,
        postMortemId,
        PLAIN,
        Optional.empty(),
        Whys.NONE,
        "JIRAUSER10101",
        Optional.empty(),
        Optional.of(Samples.NINE),
        1);
  }

  private static Factor withId(Factor factor, long id) {
    return new Factor(
        id,
        factor.postMortemId(),
        factor.facts(),
        factor.acceptance(),
        factor.whys(),
        factor.authorKey(),
        factor.editorKey(),
        factor.deletedAt(),
        factor.version());
  }
}
