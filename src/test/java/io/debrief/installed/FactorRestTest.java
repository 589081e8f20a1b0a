package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Causes, their whys and what answers them, through the real jar. */
@RunWith(Parameterized.class)
public class FactorRestTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";
  private static final String DISK = "{\"text\":\"Disk\",\"category\":\"technology\"}";

  private static Sandbox sandbox;

  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @BeforeParam
  public static void start(String kind) {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
  }

  @AfterParam
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void aFactorIsNamedChangedAcceptedDeletedAndRestored() {
    String at = create("PAY-139") + "/factors";
    JsonNode made =
        done(
            201,
            as("alice")
                .post(
                    at,
                    "{\"text\":\"The runbook was old\",\"category\":\"human-work\","
                        + "\"madeSense\":[\"information\"],\"tags\":[\"runbook\"],"
                        + "\"evidence\":\"https://example.com/\"}"));
    String one = at + "/" + made.get("id").asLong();
    assertEquals("uncovered", made.get("cover").asText());
    assertEquals("[\"information\"]", made.get("madeSense").toString());
    assertTrue(made.get("threat").isNull());

    Visitor.Answer wrong =
        as("alice").post(at, "{\"text\":\"Somebody\",\"category\":\"human-work\"}");
    assertEquals("madeSense", done(400, wrong).at("/errors/0/field").asText());
    assertEquals(
        "size", done(400, as("alice").post(at, "{\"size\":1}")).at("/errors/0/field").asText());

    JsonNode changed =
        done(200, as("alice").put(one, "{\"text\":\"The runbook was stale\",\"version\":1}"));
    assertEquals(2, changed.get("version").asInt());
    JsonNode stale = done(409, as("alice").put(one, "{\"text\":\"Late\",\"version\":1}"));
    assertEquals("The runbook was stale", stale.at("/current/text").asText());
    JsonNode accepted =
        done(
            200,
            as("alice")
                .put(
                    one + "/acceptance",
                    "{\"reason\":\"Too dear\",\"reviewOn\":\"" + day(30) + "\",\"version\":2}"));
    assertEquals("accepted", accepted.get("cover").asText());
    assertEquals("alice", accepted.at("/acceptance/by/name").asText());
    assertTrue(done(200, as("alice").delete(one + "?version=3")).get("deleted").asBoolean());
    assertEquals(0, done(200, as("alice").get(at)).get("total").asInt());
    JsonNode back = done(200, as("alice").post(one + "/restore", "{\"version\":4}"));
    assertEquals("accepted", back.get("cover").asText());
    JsonNode open = done(200, as("alice").delete(one + "/acceptance?version=5"));
    assertTrue(open.get("acceptance").isNull());
    assertEquals(1, done(200, as("alice").get(at)).get("total").asInt());
    assertEquals(404, as("alice").delete(at + "/99999?version=1").status());
    assertEquals(404, as("alice").delete(at + "/disk?version=1").status());
  }

  @Test
  public void whysAreAskedMovedAndNeverBeneathThemselves() {
    String at = create("PAY-133") + "/factors";
    String whys = at + "/" + done(201, as("alice").post(at, DISK)).get("id").asLong() + "/whys";
    done(201, as("alice").post(whys, "{\"text\":\"It was full\"}"));
    done(201, as("alice").post(whys, "{\"text\":\"Nobody was told\",\"parent\":1}"));
    JsonNode moved = done(200, as("alice").put(whys + "/2", "{\"move\":\"out\",\"version\":1}"));
    assertEquals("[1,1]", depths(moved));
    done(200, as("alice").put(whys + "/2", "{\"parent\":1,\"version\":2}"));
    JsonNode cycle = done(400, as("alice").put(whys + "/1", "{\"parent\":2,\"version\":1}"));
    assertEquals("parent", cycle.at("/errors/0/field").asText());
    assertEquals(
        "move",
        done(400, as("alice").put(whys + "/1", "{\"move\":\"away\",\"version\":1}"))
            .at("/errors/0/field")
            .asText());
    done(409, as("alice").put(whys + "/2", "{\"text\":\"Late\",\"version\":1}"));
    assertEquals("[]", depths(done(200, as("alice").delete(whys + "/1?version=1"))));
  }

  private static String depths(JsonNode factor) {
    List<Integer> depths = new ArrayList<>();
    factor.get("whys").forEach(why -> depths.add(why.get("depth").asInt()));
    return depths.toString().replace(" ", "");
  }

  @Test
  public void anActionItemNamesItsFactorsAndTheMatrixTells() {
    String at = create("PAY-118");
    long disk = done(201, as("alice").post(at + "/factors", DISK)).get("id").asLong();
    long fan = done(201, as("alice").post(at + "/factors", DISK)).get("id").asLong();
    JsonNode promised =
        done(
            200,
            as("alice")
                .post(
                    at + "/action-items",
                    "{\"items\":[{\"summary\":\"Alert on a full disk\",\"factorIds\":["
                        + disk
                        + "]},{\"summary\":\"Nothing\",\"factorIds\":[99999]}]}"));
    assertEquals("refused", promised.at("/results/1/status").asText());
    assertEquals("factorIds", promised.at("/results/1/errors/0/field").asText());
    JsonNode item = promised.at("/results/0/item");
    assertEquals("[" + disk + "]", item.get("factorIds").toString());
    String key = item.get("key").asText();
    int version = item.get("version").asInt();

    JsonNode matrix = done(200, as("alice").get(at + "/coverage"));
    assertEquals("covered", matrix.at("/factors/0/cover").asText());
    assertEquals("uncovered", matrix.at("/factors/1/cover").asText());
    assertEquals(1, matrix.get("uncovered").asInt());
    assertEquals(key, matrix.at("/items/0/key").asText());
    assertEquals(
        "[\"Causes that no action item answers and nobody accepted: 1.\"]", lacks(at, "causes"));

    JsonNode both =
        done(
            200,
            as("alice")
                .put(
                    at + "/action-items/" + key,
                    "{\"factorIds\":[" + fan + "," + disk + "],\"version\":" + version + "}"));
    assertEquals("[" + disk + "," + fan + "]", both.get("factorIds").toString());
    assertEquals("[]", lacks(at, "causes"));
    done(200, as("alice").delete(at + "/factors/" + fan + "?version=1"));
    assertEquals(
        "[" + disk + "]",
        done(200, as("alice").get(at + "/action-items")).at("/values/0/factorIds").toString());
    JsonNode back =
        done(200, as("alice").post(at + "/factors/" + fan + "/restore", "{\"version\":2}"));
    assertEquals(1, back.get("actionItems").asInt());
    done(
        200,
        as("alice")
            .put(
                at + "/action-items/" + key,
                "{\"factorIds\":[],\"version\":" + both.get("version").asInt() + "}"));
    assertEquals(1, done(200, as("alice").get(at + "/coverage")).get("unnamed").asInt());
    assertTrue(lacks(at, "actions"), lacks(at, "actions").contains("answer no cause: 1."));
  }

  @Test
  public void fiveWritersOnOneFactorLoseNothing() throws Exception {
    String at = create("PAY-104") + "/factors";
    String one = at + "/" + done(201, as("alice").post(at, DISK)).get("id").asLong();
    ExecutorService pool = Executors.newFixedThreadPool(5);
    List<Future<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < 5; writer++) {
      String name = "writer " + writer;
      writers.add(pool.submit(() -> write(one, name)));
    }
    int versions = 0;
    for (Future<Integer> writer : writers) {
      versions += writer.get();
    }
    pool.shutdown();
    JsonNode left = done(200, as("alice").get(at)).at("/values/0");
    TreeSet<String> whys = new TreeSet<>();
    left.get("whys").forEach(why -> whys.add(why.get("text").asText()));
    assertEquals("every why is there", 25, whys.size());
    assertEquals("every accepted change is a version", 1 + versions, left.get("version").asInt());
    assertEquals("each writer was heard", 5, left.get("tags").size());
  }

  /** Asks five whys, and adds its own tag to those that it saw until nobody was faster. */
  private static int write(String one, String name) {
    for (int i = 0; i < 5; i++) {
      done(201, as("alice").post(one + "/whys", "{\"text\":\"" + name + " " + i + "\"}"));
    }
    JsonNode seen = done(200, as("alice").get(one.replaceAll("/\\d+$", ""))).at("/values/0");
    while (true) {
      List<String> tags = new ArrayList<>();
      seen.get("tags").forEach(tag -> tags.add(tag.toString()));
      tags.add("\"" + name + "\"");
      Visitor.Answer answer =
          as("alice").put(one, "{\"tags\":" + tags + ",\"version\":" + seen.get("version") + "}");
      if (answer.status() == 200) {
        return 1;
      }
      seen = done(409, answer).get("current");
    }
  }

  @Test
  public void whoMayNotIsToldWhy() {
    String at = create("PAY-142") + "/factors";
    done(201, as("alice").post(at, DISK));
    JsonNode may = done(200, as("dave").get(at)).get("may");
    assertFalse(may.get("add").asBoolean());
    assertTrue(may.get("reason").asText().contains("add comments"));
    assertEquals(403, as("dave").post(at, DISK).status());
    assertEquals(404, as("erin").post(at, DISK).status());
  }

  @Test
  public void whatWasAcceptedComesBackToTheFacilitatorOnItsDay() {
    String at = create("PLAT-79");
    String one =
        at + "/factors/" + done(201, as("alice").post(at + "/factors", DISK)).get("id").asLong();
    done(
        200,
        as("alice")
            .put(
                one + "/acceptance",
                "{\"reason\":\"Too dear\",\"reviewOn\":\"" + day(20) + "\",\"version\":1}"));
    assertEquals("[]", lacks(at, "causes"));
    sandbox.clock().advance(Duration.ofDays(20));
    assertEquals("[\"Accepted causes to look at again: 1.\"]", lacks(at, "causes"));
    sandbox.clock().advance(Duration.ofDays(1));
    assertTrue(
        "the digest tells",
        as("admin")
            .get("/sandbox/mails?format=json")
            .body()
            .contains("Accepted causes to look at again"));
  }

  private static String day(int ahead) {
    return sandbox.clock().instant().plus(Duration.ofDays(ahead)).toString().substring(0, 10);
  }

  private static String lacks(String at, String part) {
    return done(200, as("alice").get(at)).at("/parts/" + part + "/lacks").toString();
  }

  private static JsonNode done(int status, Visitor.Answer answer) {
    assertEquals(answer.body(), status, answer.status());
    return answer.json();
  }

  private static String create(String incident) {
    return POST_MORTEMS
        + "/"
        + done(201, as("alice").post(POST_MORTEMS, "{\"incidentKeys\":[\"" + incident + "\"]}"))
            .get("key")
            .asText();
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
