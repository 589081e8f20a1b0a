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
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The contract of post-mortems over REST. Each test takes incidents of its own. */
@RunWith(Parameterized.class)
public class PostMortemRestTest {
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
  public void createsAnswersAndRepeats() {
    Visitor alice = as("alice");
    Visitor.Answer made =
        alice.post(
            POST_MORTEMS,
            "{\"requestId\":\"r-142\",\"incidentKeys\":[\"PAY-142\"],\"facilitator\":\"bob\","
                + "\"meetingAt\":\"2026-03-06T13:00:00Z\"}");

    assertEquals(made.body(), 201, made.status());
    JsonNode postMortem = made.json();
    assertEquals(
        List.of(
            "key",
            "title",
            "stage",
            "severity",
            "facilitator",
            "meetingAt",
            "publishedAt",
            "publishedBy",
            "incidents",
            "page",
            "warnings",
            "parts",
            "toPublish",
            "times",
            "counts",
            "may",
            "version"),
        names(postMortem));
    assertEquals("preparing", postMortem.get("stage").asText());
    assertEquals(1, postMortem.get("severity").asInt());
    assertEquals(
        "{\"name\":\"bob\",\"displayName\":\"Bob Lindqvist\",\"active\":true}",
        postMortem.get("facilitator").toString());
    assertEquals("2026-03-06T13:00:00Z", postMortem.get("meetingAt").asText());
    assertEquals(
        "[{\"key\":\"PAY-142\","
            + "\"title\":\"Checkout answers 502 for about a third of card payments\"}]",
        postMortem.get("incidents").toString());
    assertEquals("{\"state\":\"none\"}", postMortem.get("page").toString());
    assertEquals("PT3M", postMortem.get("times").get("acknowledge").asText());
    assertEquals(32, postMortem.get("counts").get("timeline").asInt());

    String key = postMortem.get("key").asText();
    assertEquals(postMortem, alice.get(POST_MORTEMS + "/" + key).json());
    assertEquals(
        "a repeat gives the same",
        postMortem,
        alice
            .post(POST_MORTEMS, "{\"requestId\":\"r-142\",\"incidentKeys\":[\"PAY-142\"]}")
            .json());
    Visitor.Answer other = as("carol").post(POST_MORTEMS, "{\"incidentKeys\":[\"PAY-142\"]}");
    assertEquals(409, other.status());
    assertEquals(key, other.json().get("existing").asText());

    JsonNode page =
        alice.get(POST_MORTEMS + "/" + key + "/timeline?startAt=30&maxResults=2").json();
    assertEquals(32, page.get("total").asInt());
    assertEquals(2, page.get("values").size());
    JsonNode entry = page.get("values").get(0);
    assertEquals(
        List.of(
            "id",
            "at",
            "kind",
            "source",
            "text",
            "quote",
            "by",
            "editedBy",
            "pinned",
            "removed",
            "deleted",
            "may",
            "version"),
        names(entry));
    assertEquals("2026-03-03T13:06:00Z", entry.get("at").asText());
    assertEquals("Linked to PAY-145", entry.get("text").asText());
  }

  @Test
  public void restrictedAndInternalCommentsAreNotOnTheTimelineWhoeverReads() {
    Visitor alice = as("alice");
    String key = create(alice, "PLAT-88");
    String timeline = alice.get(POST_MORTEMS + "/" + key + "/timeline").body();
    assertTrue(timeline.contains("Pausing the rebuild."));
    assertFalse("restricted to a role", timeline.contains("Schedule now names its zone"));
  }

  @Test
  public void twentyAtOnceMakeOne() {
    List<CompletableFuture<Visitor.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String request =
          i % 2 == 0
              ? "{\"requestId\":\"same\",\"incidentKeys\":[\"PAY-139\"]}"
              : "{\"incidentKeys\":[\"PAY-139\"]}";
      answers.add(CompletableFuture.supplyAsync(() -> as("alice").post(POST_MORTEMS, request)));
    }
    TreeSet<String> keys = new TreeSet<>();
    for (CompletableFuture<Visitor.Answer> answer : answers) {
      JsonNode json = answer.join().json();
      keys.add((json.has("key") ? json.get("key") : json.get("existing")).asText());
    }
    assertEquals(keys.toString(), 1, keys.size());
  }

  @Test
  public void saysWhatIsWrongAndWhere() {
    Visitor alice = as("alice");
    refused(alice, "{\"incidentKeys\":[]}", 400, "incidentKeys");
    refused(alice, "{}", 400, "incidentKeys");
    refused(alice, "{\"incidentKeys\":\"PAY-133\"}", 400, "incidentKeys");
    refused(alice, "{\"incidentKeys\":[7]}", 400, "incidentKeys");
    refused(alice, "{\"incidentKeys\":[\"PAY-145\"]}", 400, "incidentKeys");
    refused(alice, "{\"incidentKeys\":[\"NOPE-1\"]}", 404, "incidentKeys");
    refused(alice, "{\"incidentKeys\":[\"'; drop table x\"]}", 404, "incidentKeys");
    refused(alice, "{\"incidentKeys\":[\"PAY-133\"],\"title\":\" \"}", 400, "title");
    refused(
        alice,
        "{\"incidentKeys\":[\"PAY-133\"],\"title\":\"" + "x".repeat(300) + "\"}",
        400,
        "title");
    refused(alice, "{\"incidentKeys\":[\"PAY-133\"],\"title\":\"a\\nb\"}", 400, "title");
    refused(alice, "{\"incidentKeys\":[\"PAY-133\"],\"facilitator\":\"nn\"}", 400, "facilitator");
    refused(
        alice, "{\"incidentKeys\":[\"PAY-133\"],\"facilitator\":\"heidi\"}", 400, "facilitator");
    refused(alice, "{\"incidentKeys\":[\"PAY-133\"],\"meetingAt\":\"soon\"}", 400, "meetingAt");
    refused(alice, "{\"incidentKeys\":[\"PAY-133\"],\"titel\":\"x\"}", 400, "titel");
    refused(alice, "{\"incidentKeys\":[\"PAY-133\",\"PLAT-79\"]}", 409, "incidentKeys");
    assertEquals(400, alice.post(POST_MORTEMS, "{not json").status());
    assertEquals(400, alice.post(POST_MORTEMS, "[]").status());
    assertEquals(400, alice.get(POST_MORTEMS + "?stage=review").status());
    assertEquals(404, alice.get(POST_MORTEMS + "/PAY-133").status());
    assertEquals(
        400,
        alice.get(POST_MORTEMS + "/" + create(alice, "PAY-133") + "/timeline?startAt=-1").status());
  }

  @Test
  public void refusesWhoMayNot() {
    refused(as("dave"), "{\"incidentKeys\":[\"PAY-118\"]}", 403, null);
    refused(as("frank"), "{\"incidentKeys\":[\"PAY-118\"]}", 403, null);
    refused(as("erin"), "{\"incidentKeys\":[\"PAY-118\"]}", 404, "incidentKeys");
    refused(as("bob"), "{\"incidentKeys\":[\"PAY-127\"]}", 403, null);
    assertEquals(
        401,
        Visitor.anonymous(sandbox.jiraUrl())
            .post(POST_MORTEMS, "{\"incidentKeys\":[\"PAY-118\"]}")
            .status());
  }

  @Test
  public void answersInTheLanguageOfTheAsker() {
    JsonNode answer = as("erin").get(POST_MORTEMS + "/PAY-118").json();
    assertEquals(
        "Das gibt es nicht, oder Sie dürfen es nicht sehen.",
        answer.get("errors").get(0).get("message").asText());
  }

  @Test
  public void textsAreNeverExecuted() {
    Visitor alice = as("alice");
    String nasty = "<script>alert(1)</script> $i18n #set($a='b') ${x.class} &amp;";
    Visitor.Answer made =
        alice.post(POST_MORTEMS, "{\"incidentKeys\":[\"PAY-104\"],\"title\":\"" + nasty + "\"}");
    assertEquals(201, made.status());
    assertEquals(nasty, made.json().get("title").asText());
    for (String path : List.of("/browse/PAY-104", "/browse/" + made.json().get("key").asText())) {
      String html = alice.get(path).body();
      assertFalse(html.contains("<script>alert(1)"));
      assertTrue(
          html.contains(
                  "&lt;script&gt;alert(1)&lt;/script&gt; $i18n #set($a='b') ${x.class} &amp;amp;")
              || html.contains(
                  "&lt;script&gt;alert(1)&lt;/script&gt; $i18n #set($a=&#39;b&#39;) ${x.class}"
                      + " &amp;amp;"));
    }
  }

  private static void refused(Visitor visitor, String body, int status, String field) {
    Visitor.Answer answer = visitor.post(POST_MORTEMS, body);
    assertEquals(body + " → " + answer.body(), status, answer.status());
    JsonNode error = answer.json().get("errors").get(0);
    assertEquals(field, error.get("field").isNull() ? null : error.get("field").asText());
    assertFalse(error.get("message").asText().isBlank());
    assertFalse(error.get("message").asText().startsWith("debrief."));
    assertTrue(answer.json().get("id").isNull());
  }

  private static String create(Visitor visitor, String incident) {
    Visitor.Answer made = visitor.post(POST_MORTEMS, "{\"incidentKeys\":[\"" + incident + "\"]}");
    assertEquals(made.body(), 201, made.status());
    return made.json().get("key").asText();
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
