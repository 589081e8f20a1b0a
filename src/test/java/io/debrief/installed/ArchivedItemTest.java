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
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A single action item that somebody archives waits, untold, until somebody restores it. */
@RunWith(Parameterized.class)
public class ArchivedItemTest {
  private static final String REST = "/rest/debrief/1.0";

  private final String database;
  private Sandbox sandbox;

  public ArchivedItemTest(String database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Test
  public void itsFollowUpWaitsNobodyGetsAMailAndItIsShownAsArchived() {
    try (Sandbox started = Sandbox.start(Options.of(PluginJar.built()).withDb(database))) {
      sandbox = started;
      String postMortem =
          as("alice")
              .post(REST + "/post-mortems", "{\"incidentKeys\":[\"PAY-139\"]}")
              .json()
              .get("key")
              .asText();
      String items = REST + "/post-mortems/" + postMortem + "/action-items";
      String item =
          as("alice")
              .post(items, "{\"items\":[{\"summary\":\"Order a relay\",\"owner\":\"bob\"}]}")
              .json()
              .at("/results/0/item/key")
              .asText();
      assertEquals(400, archive("bob", item, "archive"));
      assertEquals(204, archive("admin", item, "archive"));
      sandbox.clock().advance(Duration.ofDays(20));

      assertFalse(mails("bob").contains("Order a relay"));
      assertFalse(mails("alice").contains("Missed follow-ups"));
      JsonNode listed = as("alice").get(items).json().at("/values/0");
      assertTrue(listed.get("archived").asBoolean());
      assertFalse(listed.at("/followUp/missed").asBoolean());
      assertEquals("[]", listed.at("/followUp/flags").toString());
      assertTrue(listed.at("/notes/0").asText().startsWith("Archived"));
      assertFalse(listed.at("/may/unpromise").asBoolean());
      assertTrue(as("alice").get("/browse/" + postMortem).body().contains("Archived: its"));
      assertTrue(as("bob").get("/browse/" + item).body().contains("nobody can check in"));
      assertEquals(0, total(REST + "/follow-ups?missed=true&owner=bob"));
      assertEquals(
          403,
          as("bob")
              .post(
                  REST + "/action-items/" + item + "/check-ins",
                  "{\"verdict\":\"done\",\"version\":1}")
              .status());
      assertEquals(
          403,
          as("alice")
              .put("/rest/api/2/issue/" + item, "{\"fields\":{\"summary\":\"x\"}}")
              .status());
      assertEquals(0, total("/rest/api/2/search?jql=key%3D" + item));
      for (String function : List.of("openFollowUps", "missedFollowUps")) {
        assertEquals(0, total("/rest/api/2/search?jql=issue%20in%20" + function + "()"));
      }
      Visitor.Answer again = as("alice").post(items + "/preview", "{\"lines\":[\"" + item + "\"]}");
      assertTrue(again.body(), again.body().contains("is archived: it cannot be promised"));

      assertEquals(204, archive("admin", item, "restore"));
      sandbox.clock().advance(Duration.ofDays(1));
      assertTrue(mails("bob").contains("Order a relay"));
      assertTrue(mails("alice").contains("Missed follow-ups"));
      assertEquals(1, total(REST + "/follow-ups?missed=true&owner=bob"));
      assertEquals(
          "[\"missed\",\"stale\"]",
          as("alice").get(items).json().at("/values/0/followUp/flags").toString());
    }
  }

  private int archive(String who, String key, String act) {
    return as(who).put("/rest/api/2/issue/" + key + "/" + act, "{}").status();
  }

  private int total(String path) {
    return as("bob").get(path).json().get("total").asInt();
  }

  private String mails(String name) {
    StringBuilder bodies = new StringBuilder();
    for (JsonNode mail : as("admin").get("/sandbox/mails?format=json").json().get("mails")) {
      if (mail.get("recipient").asText().startsWith(name + "@")) {
        bodies.append(mail.get("body").asText());
      }
    }
    return bodies.toString();
  }

  private Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
