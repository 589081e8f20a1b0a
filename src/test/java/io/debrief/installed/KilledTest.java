package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The process is killed before the n-th JDBC call of a creation, and Jira starts again on what is
 * in the database file: five points, a hundred with {@code -Pkill}. The seed is printed; {@code
 * -Ddebrief.kill.seed} takes it again.
 */
public class KilledTest {
  static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";

  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String BODY =
      "{\"requestId\":\"cut\",\"incidentKeys\":[\"PAY-142\"],\"title\":\"Why\"}";
  private static final Path TEMPLATE = Path.of("template");

  private int nothing;
  private int whole;

  @Test
  @SuppressWarnings("SystemOut")
  public void afterAKillThereIsNothingOrOnePostMortemWhichARepeatOrTheSweepFinishes()
      throws IOException, InterruptedException {
    long seed = Long.getLong("debrief.kill.seed", System.nanoTime());
    Random random = new Random(seed);
    int points = System.getProperty("debrief.kill", "").equals("full") ? 100 : 5;
    Jira.on(url(TEMPLATE), PluginJar.built()).close();
    Uncut uncut = uncut();
    System.out.printf(
        "Killed: %d points among %d JDBC calls, seed %d%n", points, uncut.calls(), seed);
    boolean bySweep = random.nextBoolean();
    for (int point = 0; point < points; point++) {
      int from = uncut.calls() * point / points;
      int to = uncut.calls() * (point + 1) / points;
      int call = from + 1 + random.nextInt(Math.max(1, to - from));
      String when =
          "killed before call " + call + (bySweep ? ", swept" : ", repeated") + ", seed " + seed;
      Path copy = copyOfTemplate("cut-" + point);
      kill(copy, call, when);
      finish(copy, bySweep, uncut.timeline(), when);
      bySweep = !bySweep;
    }
    System.out.printf("Killed: %d times nothing was left, %d times a whole%n", nothing, whole);
    assertEquals(points, nothing + whole);
    assertTrue("a whole: " + whole, whole > points / 2);
  }

  /** What a creation is where nobody kills it. */
  private record Uncut(int calls, List<String> timeline) {}

  private static Uncut uncut() throws IOException {
    try (RunningProduct<JiraProduct> jira =
        Jira.on(url(copyOfTemplate("uncut")), PluginJar.built())) {
      Visitor alice = Visitor.to(jira.url(), "alice");
      int before = jira.plugin().database().jdbcCalls();
      Visitor.Answer made = alice.post(POST_MORTEMS, BODY);
      int calls = jira.plugin().database().jdbcCalls() - before;
      assertEquals(made.body(), 201, made.status());
      List<String> timeline = timeline(alice, made.json().get("key").asText());
      assertEquals(32, timeline.size());
      return new Uncut(calls, timeline);
    }
  }

  private static void kill(Path name, int call, String when)
      throws IOException, InterruptedException {
    File log = FOLDER.getRoot().toPath().resolve(name + ".log").toFile();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classPath,
                DoomedJira.class.getName(),
                url(name),
                PluginJar.built().toString(),
                BODY,
                Integer.toString(call))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    int status = process.waitFor();
    if (status != Database.KILLED) {
      throw new AssertionError(when + ": status " + status + "\n" + Files.readString(log.toPath()));
    }
  }

  private void finish(Path name, boolean bySweep, List<String> timeline, String when) {
    try (RunningProduct<JiraProduct> jira = Jira.on(url(name), PluginJar.built())) {
      Database db = jira.plugin().database();
      Visitor alice = Visitor.to(jira.url(), "alice");
      int places = rows(db, "AO_B00D56_POST_MORTEM");
      if (bySweep) {
        Visitor admin = Visitor.to(jira.url(), "admin");
        assertEquals(200, admin.post("/sandbox/clock", "{\"advance\":\"PT2H\"}").status());
        JsonNode swept = admin.get("/rest/debrief/1.0/sweeps").json();
        assertEquals(when + swept, 1, swept.get("total").asInt());
        assertEquals(when + swept, 0, swept.at("/values/0/failed").asInt());
      } else {
        Visitor.Answer again = alice.post(POST_MORTEMS, BODY);
        assertEquals(when + ": " + again.body(), 201, again.status());
        places = 1;
      }
      assertEquals(when, places, rows(db, "AO_B00D56_POST_MORTEM"));
      assertEquals(when, places, rows(db, "AO_B00D56_PM_INCIDENT"));
      assertEquals(when, places, rows(db, "issue where type_id = '10101'"));
      assertEquals(when, places, rows(db, "issue_link where type_id = 10300"));
      if (places == 0) {
        assertEquals(when, 0, rows(db, "AO_B00D56_TIMELINE_ENTRY"));
        nothing++;
      } else {
        thereIsAWhole(db, alice, timeline, when);
        whole++;
      }
    }
  }

  private static void thereIsAWhole(
      Database db, Visitor alice, List<String> timeline, String when) {
    String key =
        db.sql()
            .sql("select issue_key from issue where type_id = '10101'")
            .query(String.class)
            .single();
    assertEquals(when, timeline, timeline(alice, key));
    assertEquals(when, timeline.size(), rows(db, "AO_B00D56_TIMELINE_ENTRY"));
    JsonNode postMortem = alice.get(POST_MORTEMS + "/" + key).json();
    assertEquals(when, "Why", postMortem.get("title").asText());
    assertEquals(when, "alice", postMortem.at("/facilitator/name").asText());
    assertEquals(when, "PAY-142", postMortem.at("/incidents/0/key").asText());
    assertEquals(
        when,
        1,
        rows(
            db,
            "issue where type_id = '10101' and reporter_key = creator_key and reporter_key ="
                + " 'JIRAUSER10101'"));
    assertTrue(when, alice.get("/browse/PAY-142").body().contains(key));
  }

  private static List<String> timeline(Visitor alice, String key) {
    JsonNode values = alice.get(POST_MORTEMS + "/" + key + "/timeline").json().get("values");
    return StreamSupport.stream(values.spliterator(), false)
        .map(entry -> entry.get("at").asText() + " " + entry.get("text").asText())
        .toList();
  }

  private static int rows(Database db, String of) {
    return db.sql().sql("select count(*) from " + of).query(Integer.class).single();
  }

  /** What is committed is in the file at once: only then may the process die. */
  private static String url(Path name) {
    return "jdbc:h2:file:" + FOLDER.getRoot().toPath().resolve(name) + ";WRITE_DELAY=0";
  }

  private static Path copyOfTemplate(String name) throws IOException {
    Path folder = FOLDER.getRoot().toPath();
    Files.copy(folder.resolve(TEMPLATE + ".mv.db"), folder.resolve(name + ".mv.db"));
    return Path.of(name);
  }
}
