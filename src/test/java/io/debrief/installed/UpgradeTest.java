package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.JiraWorld;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** A Jira that kept what an older version wrote starts the present one. */
@RunWith(Parameterized.class)
public class UpgradeTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";

  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Parameterized.Parameter public String database;

  private static RunningProduct<JiraProduct> jira;
  private static Visitor alice;

  @Parameterized.BeforeParam
  public static void start(String database) {
    SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-05T08:00:00Z"));
    jira =
        RunningProduct.start(
            new RunningProduct.Setting("jira", 0, database, PluginJar.built(), clock),
            db -> withDump(db, database, clock));
    alice = Visitor.to(jira.url(), "alice");
  }

  /** The dump is there before the plugin is enabled for the first time. */
  private static JiraProduct withDump(Database db, String database, SandboxClock clock) {
    JiraProduct product = new JiraProduct(db, JiraWorld.load("cascading-outage"), clock);
    db.run("upgrade/0001-first-post-mortem.jira.sql");
    db.run("upgrade/0001-first-post-mortem." + database + ".sql");
    return product;
  }

  @Parameterized.AfterParam
  public static void stop() {
    jira.close();
  }

  @Test
  public void thePostMortemIsReadAsItWasWritten() {
    JsonNode read = alice.get(POST_MORTEMS + "/PLAT-94").json();

    assertEquals("Why DNS answered with old addresses", read.get("title").asText());
    assertEquals("its meeting is over", "reviewing", read.get("stage").asText());
    assertEquals("carol", read.at("/facilitator/name").asText());
    assertEquals("2025-12-04T13:30:00Z", read.get("meetingAt").asText());
    assertEquals("PLAT-64", read.at("/incidents/0/key").asText());
    assertEquals(1, read.get("incidents").size());
    assertEquals("PT18M", read.at("/times/acknowledge").asText());
    assertEquals(8, read.at("/counts/timeline").asInt());
    assertEquals(2, read.at("/counts/recordsLeftOut").asInt());
    assertEquals(1, read.get("version").asInt());
    String panel = alice.get("/browse/PLAT-64").body();
    assertTrue(panel, panel.contains("class=\"debrief-post-mortem-link\""));
  }

  @Test
  public void itsTimelineIsReadAsItWasWritten() {
    JsonNode timeline = alice.get(POST_MORTEMS + "/PLAT-94/timeline").json();

    assertEquals(
        List.of(
            "21 2025-11-27T14:12:00Z detected creation 10164: Incident created · frank",
            "22 2025-11-27T14:20:00Z other priority 9901: Priority: High → Medium · grace",
            "23 2025-11-27T14:30:00Z acknowledged assignee 9902: Assignee: Carol Okafor · carol",
            "24 2025-11-27T14:41:00Z other comment 9950:"
                + " A comment that is no longer public, or no longer there · nobody",
            "25 2025-11-27T14:52:00Z other attachment 9903: Attached dig +trace.txt · carol",
            "26 2025-11-27T15:05:00Z other link 9904: Linked to PLAT-88 · bob",
            "27 2025-11-27T15:25:00Z other status 9905: Status: In Progress → Resolved · carol",
            "28 2025-11-27T15:25:00Z resolved resolution 9906: Resolution: Done · carol"),
        StreamSupport.stream(timeline.get("values").spliterator(), false)
            .map(UpgradeTest::line)
            .toList());
  }

  private static String line(JsonNode entry) {
    return String.format(
        "%s %s %s %s %s: %s · %s",
        entry.get("id").asText(),
        entry.get("at").asText(),
        entry.get("kind").asText(),
        entry.at("/source/record").asText(),
        entry.at("/source/id").asText(),
        entry.get("text").asText(),
        entry.at("/by/name").asText("nobody"));
  }

  @Test
  public void workGoesOn() {
    Visitor.Answer again = create("again", "PLAT-64");
    assertEquals(again.body(), 409, again.status());
    assertEquals("PLAT-94", again.json().get("existing").asText());

    Visitor.Answer repeated = create("frozen-0001", "PLAT-64");
    assertEquals(repeated.body(), 201, repeated.status());
    assertEquals("PLAT-94", repeated.json().get("key").asText());

    Visitor.Answer other = create("other", "PLAT-72");
    assertEquals(other.body(), 201, other.status());
    assertEquals("PLAT-95", other.json().get("key").asText());
    JsonNode timeline = alice.get(POST_MORTEMS + "/PLAT-95/timeline").json();
    assertEquals(
        "what is new is numbered behind what is old", 29, timeline.at("/values/0/id").asInt());
    assertEquals(409, create("yet another", "PLAT-72").status());
    itsTimelineIsReadAsItWasWritten();
  }

  private Visitor.Answer create(String requestId, String incident) {
    return alice.post(
        POST_MORTEMS,
        "{\"requestId\":\"%s\",\"incidentKeys\":[\"%s\"],\"title\":\"Why\"}"
            .formatted(requestId, incident));
  }
}
