package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.issue.IssueInput;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Creations that their maker did not finish: what the sweep and events of Jira make of them. */
@RunWith(Parameterized.class)
public class FinishedLaterTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";
  private static final String TITLE = "Sanctions";

  @Parameter public String kind;

  private Sandbox sandbox;
  private Visitor admin;
  private Visitor alice;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
    admin = Visitor.to(sandbox.jiraUrl(), "admin");
    alice = Visitor.to(sandbox.jiraUrl(), "alice");
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void theSweepFinishesWhatAliceBeganAsAlice() {
    Database db = sandbox.jiraPlugin().database();
    db.breakAfter(120);
    Visitor.Answer cut = create("PAY-142", "Why");
    db.repair();
    assertTrue(cut.body(), cut.status() >= 500);
    assertEquals(1, rows("AO_B00D56_POST_MORTEM"));
    assertTrue(alice.get("/browse/PAY-142").body().contains("is being created"));
    assertEquals(0, sweep().get("changed").asInt());

    advance("PT3M");

    assertEquals(1, sweep().get("changed").asInt());
    JsonNode made = onlyPostMortemOf("PAY-142");
    assertEquals("Why", made.get("title").asText());
    assertEquals("alice", made.at("/facilitator/name").asText());
    var issue = sandbox.jira().host().issues().getIssueObject(made.get("key").asText());
    assertEquals("JIRAUSER10101", issue.getReporterId());
    assertEquals(0, sweep().get("changed").asInt());
  }

  @Test
  public void whatAliceMakesInJirasOwnFormIsThePostMortemAtOnce() {
    assertEquals(400, create("RISK-1", TITLE).status());
    String key = makeInJirasForm();
    assertEquals(key, onlyPostMortemOf("RISK-1").get("key").asText());
    assertTrue(alice.get("/browse/RISK-1").body().contains(key));
    Visitor.Answer again = create("RISK-1", TITLE);
    assertEquals(again.body(), 201, again.status());
    assertEquals(key, again.json().get("key").asText());
  }

  @Test
  public void whatAliceMakesInJirasOwnFormUnheardIsThePostMortemAfterTheNextSweep() {
    assertEquals(400, create("RISK-1", TITLE).status());
    sandbox.jiraPlugin().disable();
    String key = makeInJirasForm();
    sandbox.jiraPlugin().enable();
    assertEquals(0, postMortemsOf("RISK-1").get("total").asInt());

    advance("PT1H");

    assertEquals(key, onlyPostMortemOf("RISK-1").get("key").asText());
  }

  @Test
  public void aPlaceThatNobodyMakesAnIssueForIsFreedAfterAWeek() {
    assertEquals(400, create("RISK-1", TITLE).status());
    advance("P6D");
    assertEquals(1, rows("AO_B00D56_POST_MORTEM"));
    advance("P2D");
    assertEquals(0, rows("AO_B00D56_POST_MORTEM"));
    assertEquals(0, rows("AO_B00D56_PM_INCIDENT"));
    makeInJirasForm();
    assertEquals(0, postMortemsOf("RISK-1").get("total").asInt());
  }

  private Visitor.Answer create(String incident, String title) {
    return alice.post(
        POST_MORTEMS,
        "{\"requestId\":\"r\",\"incidentKeys\":[\"%s\"],\"title\":\"%s\"}"
            .formatted(incident, title));
  }

  private String makeInJirasForm() {
    var host = sandbox.jira().host();
    var user = host.users().getUserByName("alice");
    IssueInput input = new IssueInput();
    input.setProjectId(10003L).setIssueTypeId("10101").setSummary(TITLE);
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    input.setField("customfield_10500", "BaFin");
    var checked = host.visibleIssues().validateCreate(user, input);
    assertFalse(
        checked.getErrorCollection().toString(), checked.getErrorCollection().hasAnyErrors());
    return host.visibleIssues().create(user, checked).getIssue().getKey();
  }

  private JsonNode onlyPostMortemOf(String incident) {
    JsonNode found = postMortemsOf(incident);
    assertEquals(found.toString(), 1, found.get("total").asInt());
    return found.get("values").get(0);
  }

  private JsonNode postMortemsOf(String incident) {
    return alice.get(POST_MORTEMS + "?incident=" + incident).json();
  }

  private JsonNode sweep() {
    JsonNode swept = admin.post("/rest/debrief/1.0/sweep", "{}").json();
    assertEquals(swept.toString(), 0, swept.get("failed").asInt());
    return swept;
  }

  private void advance(String by) {
    assertEquals(200, admin.post("/sandbox/clock", "{\"advance\":\"" + by + "\"}").status());
  }

  private int rows(String of) {
    var db = sandbox.jiraPlugin().database();
    return db.sql().sql("select count(*) from \"" + of + "\"").query(Integer.class).single();
  }
}
