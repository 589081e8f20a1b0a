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
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The contract of action items over REST. Each test takes an incident of its own. */
@RunWith(Parameterized.class)
public class ActionItemRestTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";
  private static final String LINKS = "/rest/api/2/issueLink";

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
  public void linesBecomeLinkedIssuesAndARepeatMakesNoneTwice() {
    String items = itemsOf("PAY-142");
    JsonNode previews =
        as("alice")
            .post(
                items + "/preview",
                "{\"lines\":[\"- Alert on the length of the mail queue @bob 2030-12-02\","
                    + "\"Improve monitoring\",\"Alert @nobody\",\"PAY-118\"]}")
            .json()
            .get("results");
    assertEquals(4, previews.size());
    assertEquals("bob", previews.at("/0/item/owner").asText());
    assertEquals("2030-12-02", previews.at("/0/item/due").asText());
    assertEquals("medium", previews.at("/0/item/strength").asText());
    assertEquals(0, previews.at("/0/errors").size());
    assertEquals("no-owner", previews.at("/1/hints/0/hint").asText());
    assertEquals("open-ended", previews.at("/1/hints/1/hint").asText());
    assertEquals("owner", previews.at("/2/errors/0/field").asText());
    assertEquals("PAY-118", previews.at("/3/item/issueKey").asText());
    assertEquals(0, list("alice", items).get("total").asInt());

    String body =
        "{\"requestId\":\"meeting\",\"items\":[%s,%s,%s,%s]}"
            .formatted(
                previews.at("/0/item"),
                previews.at("/1/item"),
                previews.at("/2/item"),
                previews.at("/3/item"));
    Visitor.Answer answer = as("alice").post(items, body);
    assertEquals(answer.body(), 200, answer.status());
    JsonNode results = answer.json().get("results");
    assertEquals("promised", results.at("/0/status").asText());
    assertEquals("refused", results.at("/2/status").asText());
    assertEquals("owner", results.at("/2/errors/0/field").asText());
    assertEquals("PAY-118", results.at("/3/item/key").asText());
    JsonNode alert = results.at("/0/item");
    assertEquals("Alert on the length of the mail queue", alert.get("summary").asText());
    assertEquals("bob", alert.at("/owner/name").asText());
    assertEquals("2030-12-02", alert.get("due").asText());
    assertTrue(alert.at("/key").asText().startsWith("PAY-"));

    assertEquals(results, as("alice").post(items, body).json().get("results"));
    JsonNode listed = list("alice", items);
    assertEquals(3, listed.get("total").asInt());
    assertEquals(0, listed.get("notVisible").asInt());
    assertEquals(3, listed.get("values").size());
    assertEquals(keyOf(items), listed.at("/values/0/promisedBy/0").asText());

    JsonNode links =
        as("alice")
            .get("/rest/api/2/issue/" + alert.get("key").asText())
            .json()
            .at("/fields/issuelinks");
    assertEquals(1, links.size());
    assertEquals("was promised by", links.at("/0/type/inward").asText());
    JsonNode parts = as("alice").get(POST_MORTEMS + "/" + keyOf(items)).json().get("parts");
    assertTrue(parts.at("/actions/done").asBoolean());
  }

  @Test
  public void whatTheAskerCannotSeeIsCountedAndNotNamed() {
    String items = itemsOf("PAY-133");
    JsonNode made =
        promised(
            "alice",
            items,
            "{\"summary\":\"Close the audit finding\",\"projectKey\":\"RISK\"}",
            "{\"summary\":\"Add a health check to the gateway\"}");
    String hidden = made.at("/0/item/key").asText();
    assertTrue(hidden.startsWith("RISK-"));

    Visitor.Answer answer = as("carol").get(items);
    assertEquals(2, answer.json().get("total").asInt());
    assertEquals(1, answer.json().get("notVisible").asInt());
    assertEquals(1, answer.json().get("values").size());
    assertFalse(answer.body(), answer.body().contains(hidden));
    assertFalse(answer.body(), answer.body().contains("audit finding"));
    String page = as("carol").get("/browse/" + keyOf(items)).body();
    assertTrue(page.contains("1 item is not visible to you."));
    assertTrue(page.contains("Add a health check to the gateway"));
    // Jira's own history of links stands further below.
    assertFalse(
        page.substring(page.indexOf("debrief-actions-heading"), page.indexOf("debrief-not-visible"))
            .contains(hidden));
    assertEquals(404, as("carol").delete(items + "/" + hidden + "?version=1").status());
    assertEquals(404, as("carol").put(items + "/" + hidden, "{\"version\":1}").status());
    assertEquals(
        as("carol").put(items + "/RISK-9999", "{\"version\":1}").body(),
        as("carol").put(items + "/" + hidden, "{\"version\":1}").body());
  }

  @Test
  public void anItemSaysHowItIsFollowedUpAndWhoLookedLast() {
    String items = itemsOf("PLAT-83");
    String key =
        promised("alice", items, "{\"summary\":\"Alert on the length of the mail queue\"}")
            .at("/0/item/key")
            .asText();
    JsonNode fresh = value(items, key);
    assertEquals("open", fresh.at("/followUp/state").asText());
    assertFalse(fresh.at("/followUp/missed").asBoolean());
    assertEquals("[\"no-owner\"]", fresh.at("/followUp/flags").toString());
    assertTrue(fresh.get("lastCheckIn").isNull());
    assertEquals("[\"No owner: who sees to it?\"]", fresh.get("notes").toString());
    assertEquals(
        fresh.get("followUp"),
        as("alice").get("/rest/debrief/1.0/action-items/" + key).json().get("followUp"));

    Visitor.Answer looked =
        as("bob")
            .post(
                "/rest/debrief/1.0/action-items/" + key + "/check-ins",
                "{\"verdict\":\"at-risk\",\"note\":\"Two of three\",\"version\":1}");
    assertEquals(looked.body(), 201, looked.status());
    JsonNode now = value(items, key);
    assertEquals("at-risk", now.at("/lastCheckIn/verdict").asText());
    assertEquals("bob", now.at("/lastCheckIn/by/name").asText());
    assertEquals("Two of three", now.at("/lastCheckIn/note").asText());
    assertEquals(
        now.get("lastCheckIn"),
        as("alice").get("/rest/debrief/1.0/action-items/" + key).json().get("lastCheckIn"));
    String note = now.at("/notes/1").asText();
    assertTrue(note, note.matches("Last check-in: At risk, .*2026, Bob Lindqvist"));
    assertTrue(as("alice").get("/browse/" + keyOf(items)).body().contains(note));
  }

  @Test
  public void aLineThatIsWrongSaysAllThatIsWrongWithIt() {
    JsonNode line =
        as("alice")
            .post(
                itemsOf("PLAT-79") + "/preview",
                "{\"lines\":[\"Improve it @nobody 2026-02-30\"],\"projectKey\":\"NONE\"}")
            .json()
            .at("/results/0");
    assertTrue(line.get("item").isNull());
    assertEquals("due", line.at("/errors/0/field").asText());
    assertEquals("projectKey", line.at("/errors/1/field").asText());
    assertEquals("owner", line.at("/errors/2/field").asText());
    assertEquals("open-ended", line.at("/hints/0/hint").asText());
    assertEquals("no-object", line.at("/hints/1/hint").asText());
  }

  @Test
  public void linksMadeByHandArePromisesAndRemovedOnesAreNone() {
    String items = itemsOf("PAY-139");
    String key = keyOf(items);
    link("Action item", key, "WEB-47");
    JsonNode listed = list("alice", items);
    assertEquals(1, listed.get("total").asInt());
    assertEquals("WEB-47", listed.at("/values/0/key").asText());
    assertFalse(listed.at("/values/0/copied").asBoolean());

    link("Cloners", "WEB-51", "WEB-47");
    link("Action item", key, "WEB-51");
    JsonNode copy = value(items, "WEB-51");
    assertTrue(copy.get("copied").asBoolean());
    JsonNode confirmed =
        as("alice").put(items + "/WEB-51", "{\"confirmed\":true,\"version\":1}").json();
    assertFalse(confirmed.get("copied").asBoolean());
    assertEquals(2, confirmed.get("version").asInt());

    for (JsonNode link :
        as("alice").get("/rest/api/2/issue/WEB-47").json().at("/fields/issuelinks")) {
      if (link.at("/type/name").asText().equals("Action item")) {
        assertEquals(204, as("alice").delete(LINKS + "/" + link.get("id").asText()).status());
      }
    }
    assertEquals(1, list("alice", items).get("total").asInt());
  }

  @Test
  public void aPromiseIsChangedAndTakenBackUnderItsVersion() {
    String items = itemsOf("PAY-118");
    String key =
        promised("alice", items, "{\"summary\":\"Train the support team\"}")
            .at("/0/item/key")
            .asText();
    String item = items + "/" + key;
    assertTrue(list("alice", items).get("allWeak").asBoolean());
    Visitor.Answer stronger = as("bob").put(item, "{\"strength\":\"strong\",\"version\":1}");
    assertEquals(stronger.body(), 200, stronger.status());
    assertFalse(list("alice", items).get("allWeak").asBoolean());
    Visitor.Answer stale = as("alice").put(item, "{\"strength\":\"weak\",\"version\":1}");
    assertEquals(stale.body(), 409, stale.status());
    assertEquals("strong", stale.json().at("/current/strength").asText());
    assertEquals(409, as("alice").delete(item + "?version=1").status());
    assertEquals(400, as("alice").delete(item).status());
    assertEquals(403, as("dave").delete(item + "?version=2").status());
    Visitor.Answer gone = as("alice").delete(item + "?version=2");
    assertEquals(gone.body(), 200, gone.status());
    assertEquals(0, list("alice", items).get("total").asInt());
    assertEquals(404, as("alice").delete(item + "?version=2").status());
    assertEquals(200, as("alice").get("/rest/api/2/issue/" + key).status());
    assertEquals(
        0, as("alice").get("/rest/api/2/issue/" + key).json().at("/fields/issuelinks").size());
  }

  @Test
  public void theReasonWhyNoneIsNeededCompletesThePart() {
    String items = itemsOf("PAY-104");
    String postMortem = POST_MORTEMS + "/" + keyOf(items);
    assertFalse(as("alice").get(postMortem).json().at("/parts/actions/done").asBoolean());
    String reason = items + "/none-needed";
    Visitor.Answer said =
        as("alice").put(reason, "{\"reason\":\"The vendor fixed it.\",\"version\":0}");
    assertEquals(said.body(), 200, said.status());
    assertEquals(1, said.json().get("version").asInt());
    assertEquals("alice", said.json().at("/by/name").asText());
    assertTrue(as("alice").get(postMortem).json().at("/parts/actions/done").asBoolean());
    assertEquals(409, as("bob").put(reason, "{\"reason\":\"x\",\"version\":0}").status());
    assertEquals(403, as("dave").put(reason, "{\"reason\":\"x\",\"version\":1}").status());
    assertEquals("The vendor fixed it.", list("bob", items).at("/noneNeeded/reason").asText());
    assertEquals(200, as("bob").put(reason, "{\"reason\":\"\",\"version\":1}").status());
    assertTrue(list("bob", items).get("noneNeeded").isNull());
  }

  @Test
  public void saysWhatIsWrongAndWhere() {
    String items = itemsOf("PLAT-88");
    refused(items, "{\"items\":[]}", "items");
    refused(items, "{\"items\":[{\"summary\":\"x\",\"colour\":\"red\"}]}", "colour");
    refused(items, "{\"items\":[{\"summary\":\"x\",\"due\":\"soon\"}]}", "due");
    refused(items, "{\"items\":[{\"summary\":\"x\",\"strength\":\"iron\"}]}", "strength");
    refused(items + "/preview", "{\"lines\":[\" \"]}", "lines");
    assertEquals(403, as("dave").post(items, "{\"items\":[{\"summary\":\"x\"}]}").status());
    assertEquals(404, as("erin").post(items, "{\"items\":[{\"summary\":\"x\"}]}").status());
    JsonNode results =
        as("alice")
            .post(
                items,
                "{\"items\":[{\"summary\":\"x\",\"due\":\"2001-01-01\"},"
                    + "{\"summary\":\"x\",\"issueType\":\"Post-mortem\"},"
                    + "{\"summary\":\"x\",\"projectKey\":\"NONE\"},"
                    + "{\"summary\":\"x\",\"projectKey\":\"LEGAL\"},"
                    + "{\"summary\":\"x\",\"owner\":\"heidi\"},"
                    + "{\"summary\":\"x\",\"owner\":\"erin\"}]}")
            .json()
            .get("results");
    assertEquals("due", results.at("/0/errors/0/field").asText());
    assertEquals("issueType", results.at("/1/errors/0/field").asText());
    assertEquals("projectKey", results.at("/2/errors/0/field").asText());
    assertTrue(results.at("/3/errors/0/message").asText().contains("LEGAL"));
    assertEquals("owner", results.at("/4/errors/0/field").asText());
    assertEquals("owner", results.at("/5/errors/0/field").asText());
    assertEquals(0, list("alice", items).get("total").asInt());
  }

  private static void refused(String path, String body, String field) {
    Visitor.Answer answer = as("alice").post(path, body);
    assertEquals(body + " → " + answer.body(), 400, answer.status());
    assertEquals(field, answer.json().at("/errors/0/field").asText());
  }

  private static JsonNode promised(String name, String items, String... wishes) {
    Visitor.Answer answer = as(name).post(items, "{\"items\":[" + String.join(",", wishes) + "]}");
    assertEquals(answer.body(), 200, answer.status());
    for (JsonNode result : answer.json().get("results")) {
      assertEquals(answer.body(), "promised", result.get("status").asText());
    }
    return answer.json().get("results");
  }

  private static void link(String type, String from, String to) {
    Visitor.Answer made =
        as("alice")
            .post(
                LINKS,
                ("{\"type\":{\"name\":\"%s\"},\"inwardIssue\":{\"key\":\"%s\"},"
                        + "\"outwardIssue\":{\"key\":\"%s\"}}")
                    .formatted(type, from, to));
    assertEquals(made.body(), 201, made.status());
  }

  private static JsonNode value(String items, String key) {
    for (JsonNode value : list("alice", items).get("values")) {
      if (value.get("key").asText().equals(key)) {
        return value;
      }
    }
    throw new AssertionError("no " + key);
  }

  private static JsonNode list(String name, String items) {
    Visitor.Answer answer = as(name).get(items);
    assertEquals(answer.body(), 200, answer.status());
    return answer.json();
  }

  private static String itemsOf(String incident) {
    Visitor.Answer made =
        as("alice").post(POST_MORTEMS, "{\"incidentKeys\":[\"" + incident + "\"]}");
    assertEquals(made.body(), 201, made.status());
    return POST_MORTEMS + "/" + made.json().get("key").asText() + "/action-items";
  }

  private static String keyOf(String items) {
    return items.replace(POST_MORTEMS + "/", "").replace("/action-items", "");
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
