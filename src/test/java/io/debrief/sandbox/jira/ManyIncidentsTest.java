package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ManyIncidentsTest {
  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Test
  public void tenThousandIncidentsAreThereInLessThanAMinuteWithWhatCameOfThem() {
    try (Database database = Database.open(kind, "jira")) {
      long before = System.nanoTime();
      JiraProduct product =
          new JiraProduct(
              database,
              JiraWorld.load("ten-thousand-incidents"),
              SandboxClock.startingAt(Instant.parse("2026-03-05T08:00:00Z")));
      Duration taken = Duration.ofNanos(System.nanoTime() - before);
      assertTrue(taken.toString(), taken.compareTo(Duration.ofMinutes(1)) < 0);
      assertEquals(10_000, rows(database, "issue where type_id = '10100' and issue_id >= 30000"));
      assertEquals(2_500, rows(database, "issue where type_id = '10101'"));
      assertEquals(2_500, rows(database, "issue_link where type_id = 10300"));
      assertEquals(7_500, rows(database, "issue_link where type_id = 10301"));
      Issue last = product.host().issues().getIssueObject(39_999L);
      assertEquals("PLAT-9750", last.getKey());
      assertEquals("Open", last.getStatus().getName());
      assertEquals("fraud-rules: disk almost full", last.getSummary());
      assertEquals("alice", last.getAssignee().getName());
    }
  }

  private static int rows(Database database, String of) {
    return database.sql().sql("select count(*) from " + of).query(Integer.class).single();
  }
}
