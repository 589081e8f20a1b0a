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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The contract of curating a timeline over REST. Each test takes an incident of its own. */
@RunWith(Parameterized.class)
public class TimelineRestTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";

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
  public void addsInTheAskersZoneChangesAndAnswersTheSecondWriterWithTheFirstOnesVersion() {
    String timeline = timelineOf("PAY-142");
    JsonNode added = add(timeline, "{\"at\":\"2026-03-03T10:00\",\"text\":\"It began\"}");
    assertEquals("alice is in Paris", "2026-03-03T09:00:00Z", added.get("at").asText());
    assertEquals("person", added.at("/source/record").asText());
    String entry = timeline + "/" + added.get("id").asText();

    Visitor.Answer first =
        as("alice").put(entry, "{\"version\":1,\"kind\":\"started\",\"pinned\":true}");
    assertEquals(first.body(), 200, first.status());
    assertEquals(2, first.json().get("version").asInt());
    assertTrue(first.json().get("pinned").asBoolean());
    Visitor.Answer second = as("bob").put(entry, "{\"version\":1,\"text\":\"Mine\"}");
    assertEquals(second.body(), 409, second.status());
    assertEquals("It began", second.json().at("/current/text").asText());
    assertEquals(2, second.json().at("/current/version").asInt());
    assertEquals(
        "PT6M",
        as("alice").get(timeline.replace("/timeline", "")).json().at("/times/detect").asText());
  }

  @Test
  public void whatIsDeletedCanBeRestoredAndNoRefreshBringsItBack() {
    String timeline = timelineOf("PAY-133");
    JsonNode entry = as("alice").get(timeline).json().at("/values/0");
    String path = timeline + "/" + entry.get("id").asText();
    int total = total(timeline);

    assertEquals(400, as("alice").delete(path).status());
    Visitor.Answer gone = as("alice").delete(path + "?version=1");
    assertEquals(gone.body(), 200, gone.status());
    assertTrue(gone.json().get("deleted").asBoolean());
    Visitor.Answer refreshed = as("alice").post(timeline + "/refresh", "{}");
    assertEquals(refreshed.body(), "{\"added\":0}", refreshed.body());
    assertEquals(total - 1, total(timeline));
    Visitor.Answer again = as("alice").put(path, "{\"version\":1,\"text\":\"Late\"}");
    assertEquals(again.body(), 409, again.status());
    assertTrue(again.body(), again.json().at("/current/deleted").asBoolean());
    assertTrue(again.body(), again.json().at("/errors/0/message").asText().contains("deleted"));
    assertEquals(409, as("alice").delete(path + "?version=2").status());

    Visitor.Answer back = as("alice").post(path + "/restore", "{\"version\":2}");
    assertEquals(back.body(), 200, back.status());
    assertFalse(back.json().get("deleted").asBoolean());
    assertEquals(total, total(timeline));
  }

  @Test
  public void whoMayNotAddIsToldWhy() {
    String timeline = timelineOf("PAY-139");
    JsonNode may = as("dave").get(timeline).json().get("may");
    assertFalse(may.get("add").asBoolean());
    assertTrue(may.get("reason").asText().contains("Add comments"));
    String body = "{\"at\":\"2026-03-03T10:00:00Z\",\"text\":\"x\"}";
    assertEquals(403, as("dave").post(timeline, body).status());
    assertEquals(403, as("dave").post(timeline + "/refresh", "{}").status());
    assertEquals(404, as("erin").post(timeline, body).status());
  }

  @Test
  public void saysWhatIsWrongAndWhere() {
    String timeline = timelineOf("PAY-118");
    refused(timeline, "{\"text\":\"x\"}", "at");
    refused(timeline, "{\"at\":\"2026-03-29T02:30\",\"text\":\"x\"}", "at");
    refused(timeline, "{\"at\":\"2026-03-03T10:00\",\"text\":\" \"}", "text");
    refused(timeline, "{\"at\":\"2026-03-03T10:00\",\"text\":\"x\",\"kind\":\"late\"}", "kind");
    refused(timeline, "{\"at\":\"2026-03-03T10:00\",\"text\":\"x\",\"colour\":\"red\"}", "colour");
    refused(timeline, "{\"at\":\"2026-03-03T10:00\",\"text\":\"x\",\"pinned\":true}", "pinned");
    assertEquals(404, as("alice").put(timeline + "/999999", "{\"version\":1}").status());
    assertEquals(404, as("alice").put(timeline + "/none", "{\"version\":1}").status());
  }

  @Test
  public void ofFiveWritersOnOneEntryNoneIsLost() {
    String timeline = timelineOf("PAY-104");
    JsonNode added = add(timeline, "{\"at\":\"2026-03-03T10:00:00Z\",\"text\":\"start\"}");
    String entry = timeline + "/" + added.get("id").asText();
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String mine = " w" + i;
      writers.add(CompletableFuture.runAsync(() -> append(entry, added, mine)));
    }
    writers.forEach(CompletableFuture::join);
    JsonNode last =
        as("alice").put(entry, "{\"version\":0,\"text\":\"stale\"}").json().get("current");
    assertEquals("one version for each write", 1 + 5 * 3, last.get("version").asInt());
    for (int i = 0; i < 5; i++) {
      assertEquals(3, last.get("text").asText().split(" w" + i, -1).length - 1);
    }
  }

  private static void append(String entry, JsonNode first, String mine) {
    JsonNode seen = first;
    for (int written = 0; written < 3; ) {
      Visitor.Answer answer =
          as("alice")
              .put(
                  entry,
                  "{\"version\":%d,\"text\":\"%s\"}"
                      .formatted(seen.get("version").asInt(), seen.get("text").asText() + mine));
      if (answer.status() == 200) {
        seen = answer.json();
        written++;
      } else {
        assertEquals(answer.body(), 409, answer.status());
        seen = answer.json().get("current");
      }
    }
  }

  private static void refused(String timeline, String body, String field) {
    Visitor.Answer answer = as("alice").post(timeline, body);
    assertEquals(body + " → " + answer.body(), 400, answer.status());
    assertEquals(field, answer.json().at("/errors/0/field").asText());
  }

  private static JsonNode add(String timeline, String body) {
    Visitor.Answer added = as("alice").post(timeline, body);
    assertEquals(added.body(), 201, added.status());
    return added.json();
  }

  private static int total(String timeline) {
    return as("alice").get(timeline).json().get("total").asInt();
  }

  private static String timelineOf(String incident) {
    Visitor.Answer made =
        as("alice").post(POST_MORTEMS, "{\"incidentKeys\":[\"" + incident + "\"]}");
    assertEquals(made.body(), 201, made.status());
    return POST_MORTEMS + "/" + made.json().get("key").asText() + "/timeline";
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
