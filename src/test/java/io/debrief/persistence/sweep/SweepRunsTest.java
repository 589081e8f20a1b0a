package io.debrief.persistence.sweep;

import static org.junit.Assert.assertEquals;

import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepRuns;
import io.debrief.core.sweep.SweepStep.Work;
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
public class SweepRunsTest {
  @Parameter public String kind;

  private Database database;
  private SweepRuns runs;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "test");
    runs = new AoSweepRuns(Databases.tables(database));
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void givesBackWhatWasKeptLatestFirst() {
    SweepRun hourly = run(1, Optional.empty());
    SweepRun asked = run(2, Optional.of("JIRAUSER10101"));
    runs.add(hourly);
    runs.add(asked);

    assertEquals(List.of(asked, hourly), runs.latest(0, 50));
    assertEquals(List.of(hourly), runs.latest(1, 50));
    assertEquals(List.of(asked), runs.latest(0, 1));
    assertEquals(2, runs.size());
  }

  @Test
  public void forgetsTheOldestOfMoreThanAThousand() {
    for (int i = 1; i <= 1_002; i++) {
      runs.add(run(i, Optional.empty()));
    }
    assertEquals(1_000, runs.size());
    assertEquals(List.of(run(3, Optional.empty())), runs.latest(999, 50));
  }

  private static SweepRun run(int number, Optional<String> personKey) {
    return new SweepRun(
        Samples.NINE.plusSeconds(number),
        Samples.NINE.plusSeconds(number + 1),
        personKey,
        new Work(number, 2, 3, 4, 5));
  }
}
