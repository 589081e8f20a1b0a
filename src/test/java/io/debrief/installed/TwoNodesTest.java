package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Promised;
import io.debrief.testkit.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/**
 * Two nodes on one PostgreSQL, each a process of its own. One is killed before the n-th JDBC call
 * of a sweep or of a check-in, while people go on working on the other: five points, two hundred
 * with {@code -Pkill}. The seed is printed; {@code -Ddebrief.kill.seed} takes it again.
 */
public class TwoNodesTest {
  private static final int ISSUES = 8;
  private static final String FOLLOW_UPS = "\"AO_B00D56_FOLLOW_UP\"";
  private static final LocalDate FIRST_DUE = LocalDate.of(2026, 4, 1);

  private final List<String> keys = new ArrayList<>();
  private RunningProduct<JiraProduct> jira;
  private Duration ahead = Duration.ZERO;
  private int killed;

  @Test
  @SuppressWarnings("SystemOut")
  public void whereverANodeDiesTheOtherMakesAllOfItRightAndARepeatChangesNothing()
      throws IOException, InterruptedException {
    long seed = Long.getLong("debrief.kill.seed", System.nanoTime());
    Random random = new Random(seed);
    int points = System.getProperty("debrief.kill", "").equals("full") ? 200 : 5;
    try (Database cluster = Database.open("postgres", "cluster");
        RunningProduct<JiraProduct> survivor = Jira.on(cluster.url(), PluginJar.built())) {
      jira = survivor;
      Node next = new Node(cluster.url());
      makeIssues();
      int sweepCalls = calls(() -> change(1), () -> DoomedNode.sweep(jira.url()));
      rightAfter(1, "nobody was killed");
      int checkInCalls = calls(() -> {}, () -> checkIn(keys.get(0), 201));
      System.out.printf(
          "Two nodes: %d points among %d JDBC calls of a sweep and %d of a check-in, seed %d%n",
          points, sweepCalls, checkInCalls, seed);
      for (int point = 0; point < points; point++) {
        Node doomed = next;
        next = point + 1 < points ? new Node(cluster.url()) : null;
        boolean sweep = point % 2 == 0;
        int call = 1 + random.nextInt(sweep ? sweepCalls : checkInCalls);
        String work = sweep ? DoomedNode.SWEEP : DoomedNode.CHECK_IN;
        String when = work + " killed before call " + call + ", seed " + seed;
        kill(doomed, 2 + point, call, work, when);
        rightAfter(2 + point, when);
      }
      System.out.printf("Two nodes: killed %d times%n", killed);
      assertTrue("killed " + killed + " times", killed > points / 2);
    }
  }

  /** What the doomed node has to do is there; then it begins, and people work here, too. */
  private void kill(Node doomed, int round, int call, String work, String when)
      throws IOException, InterruptedException {
    change(round);
    doomed.awaitUp();
    doomed.order(ahead + " " + call + " " + work + " " + keys.get(1));
    for (String key : keys) {
      Visitor.Answer said =
          as("bob").post("/rest/api/2/issue/" + key + "/comment", "{\"body\": \"" + round + "\"}");
      assertEquals(when, 201, said.status());
    }
    int status = doomed.awaitEnd();
    assertTrue(
        when + ": status " + status, status == Database.KILLED || status == DoomedNode.SURVIVED);
    killed += status == Database.KILLED ? 1 : 0;
  }

  private void makeIssues() {
    Visitor.Answer made =
        as("alice").post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}");
    assertEquals(made.body(), 201, made.status());
    long postMortem = number("select \"ID\" from \"AO_B00D56_POST_MORTEM\"");
    // Promises of this test have no link: the sweep must have looked at the post-mortem before.
    advance("P1D");
    DoomedNode.sweep(jira.url());
    advance("P1D");
    for (int i = 0; i < ISSUES; i++) {
      Visitor.Answer task =
          as("bob")
              .post(
                  "/rest/api/2/issue",
                  "{\"fields\": {\"project\": {\"key\": \"PAY\"}, \"issuetype\": {\"name\":"
                      + " \"Task\"}, \"duedate\": \"2026-04-01\", \"summary\": \"Item "
                      + i
                      + "\"}}");
      assertEquals(task.body(), 201, task.status());
      keys.add(task.json().get("key").asText());
      Promised.unheard(
          db(), postMortem, task.json().get("id").asLong(), jira.product().host().clock().millis());
    }
    DoomedNode.sweep(jira.url());
    assertEquals(ISSUES, number("select count(*) from " + FOLLOW_UPS));
  }

  /** Nobody hears of it: due dates move by a day, every third is handed over, properties go. */
  private void change(int round) {
    advance("P1D");
    OffsetDateTime now = jira.product().host().clock().instant().atOffset(ZoneOffset.UTC);
    for (int i = 0; i < ISSUES; i++) {
      long id = id(keys.get(i));
      db().sql()
          .sql("update issue_field_value set field_value = ? where issue_id = ?")
          .params(due(round).toString(), id)
          .update();
      if (i % 3 == 0) {
        db().sql()
            .sql("update issue set assignee_key = ? where issue_id = ?")
            .params(owner(round), id)
            .update();
      }
      db().sql().sql("update issue set updated = ? where issue_id = ?").params(now, id).update();
    }
    db().sql()
        .sql("delete from entity_property where entity_name = 'IssueProperty' and entity_id = ?")
        .param(id(keys.get(2)))
        .update();
  }

  private static LocalDate due(int round) {
    return FIRST_DUE.plusDays(round);
  }

  private static String owner(int round) {
    return round % 2 == 0 ? "JIRAUSER10102" : "JIRAUSER10103";
  }

  private void rightAfter(int round, String when) {
    as("admin").post("/rest/debrief/1.0/sweep", "{}");
    advance("P1D");
    JsonNode swept = as("admin").post("/rest/debrief/1.0/sweep", "{}").json();
    assertEquals(when + swept, 0, swept.get("failed").asInt());
    for (int i = 0; i < ISSUES; i++) {
      right(round, i, when + ", issue " + keys.get(i));
    }
    assertEquals(when, ISSUES, number("select count(*) from " + FOLLOW_UPS));
    JsonNode again = as("admin").post("/rest/debrief/1.0/sweep", "{}").json();
    assertEquals(when + again, 0, again.get("changed").asInt());
    checkIn(keys.get(3), 201);
  }

  private void right(int round, int i, String when) {
    String key = keys.get(i);
    JsonNode item = as("bob").get("/rest/debrief/1.0/action-items/" + key).json();
    assertEquals(when, due(round).toString(), item.at("/due").asText());
    assertEquals(when, due(round).toEpochDay(), column(key, "ITEM_DUE"));
    if (i % 3 == 0) {
      String kept =
          db().sql()
              .sql("select \"OWNER_KEY\" from " + FOLLOW_UPS + " where \"ISSUE_ID\" = ?")
              .param(id(key))
              .query(String.class)
              .single();
      assertEquals(when, owner(round), kept);
    }
    if (i > 3) {
      assertEquals("each move counts once: " + when, round, column(key, "TIMES_SLIPPED"));
    }
    JsonNode known =
        as("bob").get("/rest/api/2/issue/" + key + "/properties/debrief.followUp").json();
    assertEquals(when, "open", known.at("/value/state").asText());
    assertEquals(when, item.at("/followUp/due").asText(), known.at("/value/due").asText());
    long latest =
        number(
            "select coalesce(max(\"ID\"), 0) from \"AO_B00D56_CHECK_IN\" where \"ISSUE_ID\" = "
                + id(key));
    long last =
        number(
            "select coalesce(max(\"LAST_CHECK_IN\"), 0) from "
                + FOLLOW_UPS
                + " where \"ISSUE_ID\" = "
                + id(key));
    assertEquals("a check-in is whole or not there: " + when, latest, last);
  }

  private void checkIn(String key, int status) {
    String path = "/rest/debrief/1.0/action-items/" + key;
    int version = as("bob").get(path).json().at("/version").asInt();
    Visitor.Answer said =
        as("bob")
            .post(path + "/check-ins", "{\"verdict\": \"at-risk\", \"version\": " + version + "}");
    assertEquals(said.body(), status, said.status());
  }

  private int calls(Runnable before, Runnable work) {
    before.run();
    int calls = db().jdbcCalls();
    work.run();
    return db().jdbcCalls() - calls;
  }

  /** No job runs: the sweeps of this test are asked for. */
  private void advance(String by) {
    Duration duration = Duration.parse(by);
    ahead = ahead.plus(duration);
    db().sql().sql("update scheduled_job set next_run = 9000000000000000").update();
    jira.product().host().clock().advance(duration);
  }

  private long column(String key, String name) {
    return db().sql()
        .sql("select \"" + name + "\" from " + FOLLOW_UPS + " where \"ISSUE_ID\" = ?")
        .param(id(key))
        .query(Long.class)
        .single();
  }

  private int number(String sql) {
    return db().sql().sql(sql).query(Integer.class).single();
  }

  private long id(String key) {
    return jira.product().host().issues().getIssueObject(key).getId();
  }

  private Database db() {
    return jira.plugin().database();
  }

  private Visitor as(String who) {
    return Visitor.to(jira.url(), who);
  }

  /** The process of the other node, which comes up while something else is going on. */
  private static final class Node {
    private final Process process;
    private final BufferedReader said;
    private final StringBuilder log = new StringBuilder();

    Node(String url) throws IOException {
      String classPath =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xshare:auto",
                  "-cp",
                  classPath,
                  DoomedNode.class.getName(),
                  url,
                  PluginJar.built().toString())
              .redirectErrorStream(true)
              .start();
      said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    void awaitUp() throws IOException {
      String line = said.readLine();
      while (line != null && !line.equals(DoomedNode.UP)) {
        log.append(line).append('\n');
        line = said.readLine();
      }
      assertEquals(log.toString(), DoomedNode.UP, line);
    }

    void order(String order) throws IOException {
      Writer orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
      orders.write(order + "\n");
      orders.flush();
    }

    int awaitEnd() throws IOException, InterruptedException {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        log.append(line).append('\n');
      }
      int status = process.waitFor();
      if (status != Database.KILLED && status != DoomedNode.SURVIVED) {
        throw new AssertionError(log.toString());
      }
      return status;
    }
  }
}
