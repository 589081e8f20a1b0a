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
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** From the meeting to the last follow-up over REST. Carol facilitates; alice leads the project. */
@RunWith(Parameterized.class)
public class StagesRestTest {
  private static final String BASE = "/rest/debrief/1.0";
  private static final String POST_MORTEMS = BASE + "/post-mortems";

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
  public void whoMayNotIsToldWhyAndWhoSeesNothingIsToldNothing() {
    String path = postMortemOf("PAY-139");
    for (String act : List.of("/start", "/publish")) {
      Visitor.Answer refused = as("bob").post(path + act, "{\"version\":1}");
      assertEquals(refused.body(), 403, refused.status());
      assertEquals(
          "Only the facilitator, and whoever administers project PAY, begins the meeting and"
              + " publishes.",
          refused.json().at("/errors/0/message").asText());
      assertEquals(404, as("erin").post(path + act, "{\"version\":1}").status());
      assertEquals(400, as("carol").post(path + act, "{}").status());
      Visitor.Answer unknown = as("carol").post(path + act, "{\"version\":1,\"colour\":\"red\"}");
      assertEquals("colour", unknown.json().at("/errors/0/field").asText());
    }
    assertEquals(403, as("dave").delete(path + "/publish?version=1").status());
    assertEquals(404, as("erin").delete(path + "/publish?version=1").status());
    assertEquals(400, as("carol").delete(path + "/publish").status());
    JsonNode may = as("bob").get(path).json().get("may");
    assertFalse(may.toString(), may.get("facilitate").asBoolean());
    assertTrue(may.toString(), may.get("why").asText().startsWith("Only the facilitator"));
    assertEquals(
        "{\"edit\":true,\"facilitate\":true,\"why\":null}",
        as("carol").get(path).json().get("may").toString());
    assertEquals(1, as("carol").get(path).json().get("version").asInt());
  }

  @Test
  public void aMeetingIsBegunOnce() {
    String path = postMortemOf("PAY-133");
    JsonNode before = as("carol").get(path).json();
    assertEquals("preparing", before.get("stage").asText());
    assertEquals("The meeting has not begun yet.", before.get("toPublish").get(0).asText());

    JsonNode begun = done(as("carol").post(path + "/start", "{\"version\":1}"));
    assertEquals("reviewing", begun.get("stage").asText());
    assertEquals(2, begun.get("version").asInt());
    assertFalse(before.get("meetingAt").equals(begun.get("meetingAt")));

    Visitor.Answer slower = as("alice").post(path + "/start", "{\"version\":1}");
    assertEquals(409, slower.status());
    assertEquals("version", slower.json().at("/errors/0/field").asText());
    assertEquals(2, slower.json().at("/current/version").asInt());
    Visitor.Answer again = as("alice").post(path + "/start", "{\"version\":2}");
    assertEquals(409, again.status());
    assertEquals("The meeting has begun already.", messages(again).get(0));
  }

  @Test
  public void publishingIsRefusedWithAllThatIsLackingAndOneOfTwoAtOnceWins() {
    String path = postMortemOf("PAY-142");
    Visitor.Answer early = as("carol").post(path + "/publish", "{\"version\":1}");
    assertEquals(early.body(), 409, early.status());
    List<String> lacking = messages(early);
    assertEquals("The meeting has not begun yet.", lacking.get(0));
    assertTrue(early.body(), lacking.contains("No entry says when the incident started."));
    assertTrue(early.body(), lacking.contains("Name at least one cause."));
    assertTrue(early.body(), lacking.contains("Action items, or the reason why none is needed."));
    assertEquals(lacking, toPublish(path));

    complete(path);
    as("alice")
        .put(
            path + "/action-items/none-needed",
            "{\"reason\":\"The vendor fixed it\",\"version\":0}");
    assertEquals(List.of(), toPublish(path));

    int version = as("carol").get(path).json().get("version").asInt();
    String body = "{\"version\":" + version + "}";
    List<Visitor.Answer> answers =
        Stream.of("carol", "alice")
            .map(
                name -> CompletableFuture.supplyAsync(() -> as(name).post(path + "/publish", body)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    List<Integer> statuses = answers.stream().map(Visitor.Answer::status).sorted().toList();
    assertEquals(List.of(200, 409), statuses);
    JsonNode published = as("carol").get(path).json();
    answers.forEach(
        each ->
            assertEquals(
                published, each.status() == 409 ? each.json().get("current") : each.json()));
    assertEquals("closed", published.get("stage").asText());
    assertFalse(published.get("publishedAt").isNull());
    assertEquals(version + 1, published.get("version").asInt());

    JsonNode back = done(as("alice").delete(path + "/publish?version=" + (version + 1)));
    assertEquals("reviewing", back.get("stage").asText());
    assertTrue(back.get("publishedAt").isNull());
    assertEquals(409, as("alice").delete(path + "/publish?version=" + (version + 2)).status());
  }

  @Test
  public void whatIsPublishedIsFollowedUpUntilTheLastIsDone() {
    String path = postMortemOf("PAY-118");
    complete(path);
    JsonNode promised =
        as("alice")
            .post(
                path + "/action-items",
                "{\"items\":[{\"summary\":\"Alert on the length of the mail queue\"}]}")
            .json();
    String item = promised.at("/results/0/item/key").asText();
    int version = as("carol").get(path).json().get("version").asInt();
    JsonNode published = done(as("carol").post(path + "/publish", "{\"version\":" + version + "}"));
    assertEquals("following-up", published.get("stage").asText());
    assertEquals("carol", published.at("/publishedBy/name").asText());
    String key = published.get("key").asText();
    assertEquals(List.of(key), listed("bob", "following-up"));
    assertEquals(List.of(), listed("erin", "following-up"));

    JsonNode followUp = as("bob").get(BASE + "/action-items/" + item).json();
    done(
        as("bob")
            .post(
                BASE + "/action-items/" + item + "/check-ins",
                "{\"verdict\":\"done\",\"version\":" + followUp.get("version").asInt() + "}"));
    assertEquals("closed", as("carol").get(path).json().get("stage").asText());
    assertEquals(List.of(), listed("bob", "following-up"));
    assertTrue(listed("bob", "closed").contains(key));
    assertEquals(
        "what is published can be corrected",
        201,
        entry(path, "other", "2026-03-03T10:00:00Z").status());
  }

  private static void complete(String path) {
    done(as("carol").post(path + "/start", "{\"version\":1}"));
    for (String kind : List.of("started", "detected", "resolved")) {
      assertEquals(201, entry(path, kind, "2026-03-03T09:00:00Z").status());
    }
    String factor = "{\"text\":\"The queue has no end\",\"category\":\"technology\"}";
    assertEquals(201, as("alice").post(path + "/factors", factor).status());
  }

  private static Visitor.Answer entry(String path, String kind, String at) {
    return as("alice")
        .post(
            path + "/timeline",
            "{\"kind\":\"" + kind + "\",\"text\":\"The queue grew\",\"at\":\"" + at + "\"}");
  }

  private static List<String> listed(String name, String stage) {
    List<String> keys = new ArrayList<>();
    as(name)
        .get(POST_MORTEMS + "?stage=" + stage)
        .json()
        .get("values")
        .forEach(each -> keys.add(each.get("key").asText()));
    return keys;
  }

  private static List<String> toPublish(String path) {
    List<String> lacking = new ArrayList<>();
    as("carol").get(path).json().get("toPublish").forEach(each -> lacking.add(each.asText()));
    return lacking;
  }

  private static List<String> messages(Visitor.Answer answer) {
    List<String> messages = new ArrayList<>();
    answer.json().get("errors").forEach(each -> messages.add(each.get("message").asText()));
    return messages;
  }

  private static JsonNode done(Visitor.Answer answer) {
    assertTrue(answer.body(), answer.status() / 100 == 2);
    return answer.json();
  }

  private static String postMortemOf(String incident) {
    Visitor.Answer made =
        as("alice")
            .post(
                POST_MORTEMS,
                "{\"incidentKeys\":[\"" + incident + "\"],\"facilitator\":\"carol\"}");
    return POST_MORTEMS + "/" + done(made).get("key").asText();
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
