package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.core.action.Promise;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.Item;
import io.debrief.persistence.action.AoPromiseStore;
import io.debrief.persistence.followup.AoFollowUpStore;
import io.debrief.persistence.postmortem.AoPostMortemStore;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.db.Statements;
import io.debrief.testkit.Databases;
import io.debrief.testkit.HostPrices;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** A restricted post-mortem promises an issue that more people see. */
@RunWith(Parameterized.class)
public class FollowUpRestTest {
  private static final String BASE = "/rest/debrief/1.0";
  private static final String ITEM = "WEB-47";

  @Parameter public String kind;

  private Sandbox sandbox;
  private String postMortem;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void promise() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
    var tables = Databases.tables(sandbox.jiraPlugin().database());
    var issues = sandbox.jira().host().issues();
    long id = issues.getIssueObject(ITEM).getId();
    new AoFollowUpStore(tables)
        .add(
            FollowUp.first(
                id,
                LocalDate.of(2026, 1, 15),
                new Item(
                    issues.getIssueObject(ITEM).getProjectId(),
                    Optional.empty(),
                    Optional.empty(),
                    Instant.parse("2026-01-01T09:00:00Z"),
                    0)));
    Visitor.Answer made =
        as("alice").post(BASE + "/post-mortems", "{\"incidentKeys\":[\"PAY-127\"]}");
    assertEquals(made.body(), 201, made.status());
    postMortem = made.json().get("key").asText();
    long promising =
        new AoPostMortemStore(tables)
            .ofIssue(issues.getIssueObject(postMortem).getId())
            .orElseThrow()
            .id();
    new AoPromiseStore(tables)
        .add(
            new Promise(
                0, promising, id, 77, Instant.EPOCH, "JIRAUSER1", Optional.empty(), false, 1));
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void whoeverSeesTheItemChecksInWhateverThePostMortem() {
    JsonNode seen = read("bob", ITEM);
    assertEquals("[\"" + postMortem + "\"]", seen.get("promisedBy").toString());
    assertEquals("open", seen.get("followUp").get("state").asText());
    assertTrue(seen.get("followUp").get("missed").asBoolean());
    JsonNode hidden = read("carol", ITEM);
    assertEquals("[]", hidden.get("promisedBy").toString());
    assertEquals(1, hidden.get("promisesNotVisible").asInt());

    String page = as("carol").get("/browse/" + ITEM).body();
    assertTrue(page, page.contains("1 post-mortem is not visible to you."));
    assertTrue(page, page.contains("data-debrief-flag=\"missed\""));
    assertFalse(page, page.contains(postMortem));
    assertTrue(as("bob").get("/browse/" + ITEM).body().contains(postMortem));

    assertEquals(List.of("reason", "nextDue"), refused(checkIn("\"wont-do\"", "")));
    assertEquals(
        List.of("evidence"),
        refused(checkIn("\"on-track\"", ",\"evidence\":\"javascript:alert(1)\"")));
    assertEquals(
        List.of("nextDue"), refused(checkIn("\"on-track\"", ",\"nextDue\":\"2026-01-01\"")));

    Visitor.Answer done = checkIn("\"done\"", ",\"note\":\"Alert is live\"");
    assertEquals(done.body(), 201, done.status());
    assertEquals("done", done.json().get("followUp").get("state").asText());
    assertEquals("Alert is live", done.json().get("lastCheckIn").get("note").asText());
    Visitor.Answer stale = checkIn("\"blocked\"", "");
    assertEquals(stale.body(), 409, stale.status());
    assertEquals(2, stale.json().get("current").get("version").asInt());
    JsonNode all = as("bob").get(BASE + "/action-items/" + ITEM + "/check-ins").json();
    assertEquals(1, all.get("total").asInt());
    assertEquals("carol", all.get("values").get(0).get("by").get("name").asText());
  }

  @Test
  public void othersAreNotFoundAndListsTellOnlyWhatOneSees() {
    assertEquals(404, as("bob").get(BASE + "/action-items/WEB-51").status());
    assertEquals(404, as("bob").get(BASE + "/action-items/NONE-1").status());
    assertEquals(400, as("bob").get(BASE + "/follow-ups?state=half").status());
    assertEquals(400, as("bob").get(BASE + "/follow-ups?missed=maybe").status());
    assertEquals(1, total("bob", "?missed=true&project=WEB&state=open"));
    assertEquals(0, total("bob", "?missed=false"));
    assertEquals(0, total("bob", "?owner=bob"));
    assertEquals(0, total("bob", "?project=NONE"));
  }

  @Test
  public void whatIsPromisedIsFollowedUpUntilItIsTakenBack() {
    String items = BASE + "/post-mortems/" + postMortem + "/action-items";
    assertEquals(404, as("alice").get(BASE + "/action-items/WEB-51").status());
    Visitor.Answer promised = as("alice").post(items, "{\"items\":[{\"issueKey\":\"WEB-51\"}]}");
    assertEquals(promised.body(), "promised", promised.json().at("/results/0/status").asText());
    JsonNode followed = read("alice", "WEB-51");
    assertEquals(promised.body(), "open", followed.at("/followUp/state").asText());
    assertFalse(followed.at("/followUp/missed").asBoolean());
    assertEquals("[\"" + postMortem + "\"]", followed.get("promisedBy").toString());
    as("alice").delete(items + "/WEB-51?version=1");
    assertEquals(404, as("alice").get(BASE + "/action-items/WEB-51").status());
  }

  @Test
  public void thePanelCostsThreeStatementsAndAnUnrelatedIssueOne() {
    as("bob").get("/browse/" + ITEM);
    Statements.Request panel = page(ITEM);
    assertEquals(panel.texts().toString(), 3, panel.ours());
    assertTrue(panel.calls().toString(), HostPrices.of(panel) <= 10);
    assertEquals(1, page("WEB-51").ours());
  }

  private Statements.Request page(String key) {
    as("bob").get("/browse/" + key);
    return sandbox.jiraPlugin().database().statements().awaitLast("GET /jira/browse/" + key);
  }

  private int total(String name, String query) {
    return as(name).get(BASE + "/follow-ups" + query).json().get("total").asInt();
  }

  private Visitor.Answer checkIn(String verdict, String more) {
    return as("carol")
        .post(
            BASE + "/action-items/" + ITEM + "/check-ins",
            "{\"version\":1,\"verdict\":" + verdict + more + "}");
  }

  private static List<String> refused(Visitor.Answer answer) {
    assertEquals(answer.body(), 400, answer.status());
    List<String> fields = new ArrayList<>();
    answer.json().get("errors").forEach(error -> fields.add(error.get("field").asText()));
    return fields;
  }

  private JsonNode read(String name, String key) {
    Visitor.Answer answer = as(name).get(BASE + "/action-items/" + key);
    assertEquals(answer.body(), 200, answer.status());
    return answer.json();
  }

  private Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
