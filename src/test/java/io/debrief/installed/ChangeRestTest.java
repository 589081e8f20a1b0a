package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What a post-mortem is called, who leads it, when it meets and who takes part, over REST. */
public class ChangeRestTest {
  private static Sandbox sandbox;

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void oneCallChangesEverythingAndWhatIsNotGivenStays() {
    String path = postMortemOf("PAY-142");
    Visitor.Answer all =
        as("alice")
            .put(
                path,
                """
                {"title": "Why checkout failed", "facilitator": "carol",
                 "meetingAt": "2026-03-20T09:30:00Z", "version": 1,
                 "participants": [{"user": "bob", "role": "commander"}, {"user": "grace"}]}
                """);
    assertEquals(all.body(), 200, all.status());
    assertEquals("Why checkout failed", all.json().get("title").asText());
    assertEquals("carol", all.json().at("/facilitator/name").asText());
    assertEquals("2026-03-20T09:30:00Z", all.json().get("meetingAt").asText());
    assertEquals(2, all.json().get("version").asInt());
    assertEquals(
        List.of("carol facilitator", "bob commander", "grace observer"), participants(path));

    Visitor.Answer one = as("carol").put(path, "{\"facilitator\": \"bob\", \"version\": 2}");
    assertEquals(one.body(), 200, one.status());
    assertEquals("2026-03-20T09:30:00Z", one.json().get("meetingAt").asText());
    assertEquals(
        "whoever leads does not take part beside",
        List.of("bob facilitator", "grace observer"),
        participants(path));
  }

  @Test
  public void aParticipantGivenAsFacilitatorLeads() {
    String path = postMortemOf("PAY-139");
    String body =
        """
        {"participants": [{"user": "bob", "role": "facilitator"}, {"user": "grace"}],
         "version": 1}
        """;
    assertEquals(200, as("alice").put(path + "/participants", body).status());
    assertEquals(List.of("bob facilitator", "grace observer"), participants(path));
  }

  @Test
  public void refusesWhatMakesNoSenseAndChangesNothing() {
    String path = postMortemOf("PAY-133");
    List<String> before = participants(path);
    refused(
        400,
        "participants",
        as("alice")
            .put(
                path,
                """
                {"facilitator": "carol", "version": 1,
                 "participants": [{"user": "bob", "role": "facilitator"}]}
                """));
    refused(
        400,
        "participants",
        as("alice").put(path, "{\"participants\": [{\"user\": \"heidi\"}], \"version\": 1}"));
    refused(
        400, "facilitator", as("alice").put(path, "{\"facilitator\": \"none\", \"version\": 1}"));
    refused(409, "version", as("alice").put(path, "{\"title\": \"New\", \"version\": 7}"));
    refused(403, null, as("dave").put(path, "{\"title\": \"New\", \"version\": 1}"));
    refused(404, "key", as("erin").put(path, "{\"title\": \"New\", \"version\": 1}"));
    assertEquals(before, participants(path));
    assertEquals(1, as("alice").get(path).json().get("version").asInt());
  }

  @Test
  public void whoIsSlowerIsToldWhatThereIsNow() {
    String path = postMortemOf("PAY-127");
    String first = "{\"facilitator\": \"carol\", \"version\": 1}";
    assertEquals(200, as("alice").put(path, first).status());
    Visitor.Answer stale = as("alice").put(path, "{\"title\": \"Late\", \"version\": 1}");
    refused(409, "version", stale);
    assertEquals(as("alice").get(path).json(), stale.json().get("current"));
    assertEquals("carol", stale.json().at("/current/facilitator/name").asText());
    Visitor.Answer late =
        as("alice").put(path + "/participants", "{\"participants\": [], \"version\": 1}");
    refused(409, "version", late);
    assertEquals(as("alice").get(path + "/participants").json(), late.json().get("current"));
  }

  private static void refused(int status, String field, Visitor.Answer answer) {
    assertEquals(answer.body(), status, answer.status());
    JsonNode named = answer.json().at("/errors/0/field");
    assertTrue(answer.body(), field == null ? named.isNull() : named.asText().equals(field));
  }

  private static List<String> participants(String path) {
    List<String> found = new ArrayList<>();
    as("alice")
        .get(path + "/participants")
        .json()
        .get("values")
        .forEach(
            each -> found.add(each.at("/user/name").asText() + " " + each.get("role").asText()));
    return found;
  }

  private static String postMortemOf(String incident) {
    return "/rest/debrief/1.0/post-mortems/"
        + as("alice")
            .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"" + incident + "\"]}")
            .json()
            .get("key")
            .asText();
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
