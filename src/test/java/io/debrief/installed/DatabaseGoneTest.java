package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.Statements;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Jira;
import io.debrief.testkit.Log;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * The database goes away at the n-th statement of a request, and the same request is sent again
 * once it is back: at five statements of the request, with {@code -Pkill} at every one.
 */
public class DatabaseGoneTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";
  private static final int POINTS = 5;

  /** Nothing that a stranger should read. */
  private static final Pattern INNER_LIFE =
      Pattern.compile("\\bat [a-z]+\\.|Exception|\\bSQL|AO_|\\bselect |\\binsert |08006");

  @Rule public final Log log = new Log();

  private RunningProduct<JiraProduct> jira;
  private Database db;
  private Visitor alice;
  private List<String> unfolded;

  @Before
  public void start() {
    jira = Jira.with(PluginJar.built());
    db = jira.plugin().database();
    alice = Visitor.to(jira.url(), "alice");
  }

  @After
  public void stop() {
    jira.close();
  }

  @Test
  @SuppressWarnings("SystemOut")
  public void theSameRequestFinishesWhatWasCutOff() {
    int statements = statementsOfOneThatSucceeds();
    int cutOff = 0;
    int asked = 0;
    for (int statement : points(statements)) {
      asked++;
      db.breakAfter(statement);
      Visitor.Answer answer = create("cut at " + statement);
      db.repair();
      if (answer.status() != 201) {
        cutOff++;
        refusedDecently(statement, answer);
      }
      Visitor.Answer again = create("cut at " + statement);
      assertEquals("cut at " + statement + ": " + again.body(), 201, again.status());
      String key = again.json().get("key").asText();
      thereIsExactlyOne("cut at " + statement, key);
      startOver(key);
    }
    System.out.printf(
        "Database gone: %d of %d requests cut off, each finished by its repeat%n", cutOff, asked);
    assertTrue("cut off: " + cutOff, cutOff >= POINTS - 1);
  }

  private int statementsOfOneThatSucceeds() {
    Visitor.Answer made = create("not cut");
    assertEquals(made.body(), 201, made.status());
    Statements.Request cost = db.statements().awaitLast("POST /jira" + POST_MORTEMS);
    String key = made.json().get("key").asText();
    unfolded = timeline(key);
    assertEquals(32, unfolded.size());
    thereIsExactlyOne("not cut", key);
    startOver(key);
    return cost.ours() + cost.hosts();
  }

  /** The first, the last, and what lies between. */
  private static SortedSet<Integer> points(int statements) {
    boolean all = System.getProperty("debrief.kill", "").equals("full");
    int count = all ? statements : POINTS;
    SortedSet<Integer> points = new TreeSet<>();
    IntStream.range(0, count)
        .map(i -> 1 + Math.round((statements - 1f) * i / (count - 1)))
        .forEach(points::add);
    return points;
  }

  private Visitor.Answer create(String requestId) {
    return alice.post(
        POST_MORTEMS,
        "{\"requestId\":\"%s\",\"incidentKeys\":[\"PAY-142\"],\"title\":\"Why %s\"}"
            .formatted(requestId, requestId));
  }

  private void refusedDecently(int statement, Visitor.Answer answer) {
    String told = "cut at " + statement + ": " + answer.status() + " " + answer.body();
    assertTrue(told, answer.status() >= 500);
    assertFalse(told, INNER_LIFE.matcher(answer.body()).find());
    if (answer.body().contains("\"errors\"")) {
      JsonNode json = answer.json();
      assertFalse(told, json.at("/errors/0/message").asText().isBlank());
      String id = json.get("id").asText();
      assertTrue(told, log.warningsAndErrors().stream().anyMatch(line -> line.contains(id)));
    }
  }

  private void thereIsExactlyOne(String when, String key) {
    assertEquals(when, 1, rows("issue where type_id = '10101'"));
    assertEquals(
        when,
        1,
        rows(
            "issue_link l join issue i on i.issue_id = l.source_id where l.type_id = 10300"
                + " and l.destination_id = 10142 and i.issue_key = '"
                + key
                + "'"));
    assertEquals(when, 1, rows("issue_link where type_id = 10300"));
    assertEquals(when, 1, rows("AO_B00D56_POST_MORTEM"));
    assertEquals(when, 1, rows("AO_B00D56_PM_INCIDENT"));
    assertEquals(when, unfolded.size(), rows("AO_B00D56_TIMELINE_ENTRY"));
    assertEquals(when, unfolded, timeline(key));
    assertEquals(when, 200, alice.get("/browse/" + key).status());
  }

  private List<String> timeline(String key) {
    JsonNode values = alice.get(POST_MORTEMS + "/" + key + "/timeline").json().get("values");
    return StreamSupport.stream(values.spliterator(), false)
        .map(entry -> entry.get("at").asText() + " " + entry.get("text").asText())
        .toList();
  }

  private int rows(String of) {
    return db.sql().sql("select count(*) from " + of).query(Integer.class).single();
  }

  /** Deletes the issue as an administrator would, and what its incident's history tells of it. */
  private void startOver(String key) {
    var host = jira.product().host();
    host.changes()
        .delete(host.users().getUserByName("admin"), host.issues().getIssueObject(key).getId());
    db.sql().sql("delete from change_item where group_id >= 100000").update();
    db.sql().sql("delete from change_group where group_id >= 100000").update();
    assertEquals(0, rows("AO_B00D56_POST_MORTEM"));
    assertEquals(0, rows("AO_B00D56_PM_INCIDENT"));
    assertEquals(0, rows("AO_B00D56_TIMELINE_ENTRY"));
  }
}
