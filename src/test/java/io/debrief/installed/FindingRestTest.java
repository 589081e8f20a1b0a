package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.core.action.Promise;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.Item;
import io.debrief.persistence.action.AoPromiseStore;
import io.debrief.persistence.followup.AoFollowUpStore;
import io.debrief.persistence.postmortem.AoPostMortemStore;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.activeobjects.PluginTables;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.Statements;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Databases;
import io.debrief.testkit.HostPrices;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Follow-ups and post-mortems in JQL, through the installed jar; bob and carol differ in sight. */
@RunWith(Parameterized.class)
public class FindingRestTest {
  private static final String MISSED = "followUp = open AND followUpDue < startOfDay()";
  private static final String PROPERTY = "/properties/debrief.followUp";

  private static RunningProduct<JiraProduct> jira;
  private static String postMortem;

  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  /** One post-mortem, of PAY-142, which promises PAY-145 and PLAT-88. */
  @BeforeParam
  public static void start(String kind) {
    jira = Jira.on(kind, PluginJar.built());
    Visitor.Answer made =
        as("alice").post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}");
    assertEquals(made.body(), 201, made.status());
    postMortem = made.json().path("key").asText();
    promise("PAY-145", "2026-03-05");
    promise("PLAT-88", "2026-03-06");
  }

  @AfterParam
  public static void stop() {
    jira.close();
  }

  private static Visitor as(String who) {
    return Visitor.to(jira.url(), who);
  }

  private static Database database() {
    return jira.plugin().database();
  }

  private static Long id(String key) {
    return jira.product().host().issues().getIssueObject(key).getId();
  }

  /** Linked, and followed up on that day, whoever of us notices the link first. */
  private static void promise(String key, String due) {
    Visitor.Answer linked =
        as("alice")
            .post(
                "/rest/api/2/issueLink",
                "{\"type\":{\"name\":\"Action item\"},\"inwardIssue\":{\"key\":\"%s\"},\"outwardIssue\":{\"key\":\"%s\"}}"
                    .formatted(postMortem, key));
    assertEquals(linked.body(), 201, linked.status());
    PluginTables tables = new PluginTables(database(), "io.debrief");
    Instant now = jira.product().host().clock().instant();
    AoPromiseStore promises = new AoPromiseStore(tables);
    if (promises.ofIssue(id(key)).isEmpty()) {
      long ours = new AoPostMortemStore(tables).ofIssue(id(postMortem)).orElseThrow().id();
      long link =
          jira.product().host().links().getInwardLinks(id(key)).stream()
              .filter(each -> each.getSourceId().equals(id(postMortem)))
              .findFirst()
              .orElseThrow()
              .getId();
      promises.add(
          new Promise(0, ours, id(key), link, now, "JIRAUSER10101", Optional.empty(), false, 1));
    }
    AoFollowUpStore followUps = new AoFollowUpStore(tables);
    long project = jira.product().host().issues().getIssueObject(key).getProjectId();
    followUps.forgetIssue(id(key));
    FollowUp first =
        FollowUp.first(
            id(key),
            LocalDate.parse(due),
            new Item(project, Optional.empty(), Optional.empty(), now, 0));
    followUps.add(first.opened(LocalDate.parse(due), now));
    property(key, "open", due);
  }

  private static void property(String key, String state, String due) {
    int status =
        as("alice")
            .put(
                "/rest/api/2/issue/" + key + PROPERTY,
                ("{\"state\":\"%s\",\"due\":\"%s\",\"dueAt\":\"%sT10:30:00Z\",\"flags\":[]}")
                    .formatted(state, due, due))
            .status();
    assertTrue("status " + status, status == 200 || status == 201);
  }

  private static JsonNode search(String who, String jql) {
    return as(who)
        .get(
            "/rest/api/2/search?fields=summary&jql="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8))
        .json();
  }

  private static String found(String who, String jql) {
    JsonNode answer = search(who, jql);
    List<String> keys = new ArrayList<>();
    assertTrue(jql + ": " + answer, answer.has("issues"));
    answer.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
    return String.join(" ", keys);
  }

  private static String mistake(String who, String jql) {
    return search(who, jql).path("errorMessages").path(0).asText();
  }

  @Test
  public void functionsFindWhatTheSearcherMaySee() {
    assertEquals(postMortem, found("bob", "issue in postMortemsOf(PAY-142)"));
    assertEquals("PAY-142", found("bob", "issue in incidentsWithPostMortem()"));
    assertEquals("PAY-142", found("bob", "issue in incidentsWithPostMortem(\"-90d\")"));
    assertEquals("", found("bob", "key = PAY-142 and issue not in incidentsWithPostMortem()"));
    assertEquals(
        "PAY-145 PLAT-88", found("bob", "issue in followUpsOf(" + postMortem + ") order by key"));
    assertEquals("PAY-145 PLAT-88", found("bob", "issue in openFollowUps() order by key"));
    assertEquals("PLAT-88", found("bob", "issue in openFollowUps(PLAT)"));
  }

  @Test
  public void mistakesNameTheFunctionAndItsArgument() {
    assertEquals(
        "postMortemsOf: there is no issue PAY-127 that you can see.",
        mistake("carol", "issue in postMortemsOf(PAY-142, PAY-127)"));
    assertEquals(
        "postMortemsOf: there is no issue PAY-9999 that you can see.",
        mistake("carol", "issue in postMortemsOf(PAY-9999)"));
    assertEquals(
        "openFollowUps: there is no project NONE that you can see.",
        mistake("bob", "issue in openFollowUps(NONE)"));
    assertEquals(
        "followUpsOf: there is no post-mortem PAY-142 that you can see.",
        mistake("bob", "issue in followUpsOf(PAY-142)"));
    assertEquals(
        "incidentsWithPostMortem: soon is no period. Write one, such as \"-90d\" or \"-12w\".",
        mistake("bob", "issue in incidentsWithPostMortem(soon)"));
    assertEquals(
        "Function 'postMortemsOf' expected '1' arguments but received '0'.",
        mistake("bob", "issue in postMortemsOf()"));
  }

  @Test
  public void aPropertyThatSomebodyForgedIsFoundAndNoIssueOfItIsMissed() {
    property("PAY-139", "open", "2026-01-01");
    assertEquals("PAY-139", found("bob", MISSED + " and key = PAY-139"));
    assertEquals("", found("bob", "issue in openFollowUps() and key = PAY-139"));
    assertEquals(204, as("alice").delete("/rest/api/2/issue/PAY-139" + PROPERTY).status());
    assertEquals("", found("bob", "followUp is not empty and key = PAY-139"));
  }

  @Test
  public void oneVanishedIssueBreaksNoFunction() {
    AoFollowUpStore store = new AoFollowUpStore(new PluginTables(database(), "io.debrief"));
    Instant now = jira.product().host().clock().instant();
    store.add(
        FollowUp.first(
            4_711,
            LocalDate.parse("2026-01-01"),
            new Item(10_000, Optional.empty(), Optional.empty(), now, 0)));
    try {
      assertEquals("PAY-145", found("bob", "issue in openFollowUps(PAY)"));
      assertEquals("", found("bob", "issue in missedFollowUps(PAY) and key = PLAT-88"));
    } finally {
      store.forgetIssue(4_711);
    }
  }

  @Test
  public void aFunctionCostsOneStatementWheneverItIsAsked() {
    search("bob", "issue in openFollowUps(PAY)");
    Statements.Request cost = database().statements().awaitLast("GET /jira/rest/api/2/search");
    long ours = cost.texts().stream().filter(text -> text.contains("_FOLLOW_UP")).count();
    // The check, and the values for validation and for the search itself.
    assertTrue(cost.texts().toString(), ours <= 4);
    assertTrue(HostPrices.of(cost) <= 8);
  }

  /** Of 100,000, of which none but PLAT-88 is there any more. */
  @Test
  public void tenThousandOfAHundredThousandCostOneStatementAndALookUpForEachThousand() {
    String numbers =
        database().isPostgres()
            ? "generate_series(1, 99998) as g (n)"
            : "(select x as n from system_range(1, 99998)) g";
    database()
        .sql()
        .sql(
            "insert into \"AO_B00D56_FOLLOW_UP\" (\"ISSUE_ID\", \"PROJECT_ID\", \"STATE\","
                + " \"DUE\", \"LOOK_AT\", \"LAST_HUMAN_CHANGE\", \"TIMES_SLIPPED\","
                + " \"VERSION\") select 5000000 + n, case when n < 10000 then 10001 else 10000 end,"
                + " 'open', 40000, 253402214400000, 1, 0, 1 from "
                + numbers)
        .update();
    try {
      // Else the search before could be taken for this one.
      as("bob").get("/rest/api/2/issue/PLAT-88");
      database().statements().awaitLast("GET /jira/rest/api/2/issue/PLAT-88");
      assertEquals("PLAT-88", found("bob", "issue in openFollowUps(PLAT)"));
      Statements.Request cost = database().statements().awaitLast("GET /jira/rest/api/2/search");
      List<String> ours =
          cost.texts().stream().filter(text -> text.contains("_FOLLOW_UP")).toList();
      long lookUps =
          cost.calls().stream()
              .filter(call -> call.method().equals("IssueManager.getIssueObjects"))
              .count();
      // Each time that Jira asks: the check reads the ids, the values look them up as well.
      assertEquals(1, ours.stream().distinct().count());
      assertEquals(0, lookUps % 10);
      assertTrue(lookUps + " for " + ours, lookUps >= 10 && lookUps / 10 < ours.size());
      assertTrue(
          mistake("bob", "issue in openFollowUps(PAY)"),
          mistake("bob", "issue in openFollowUps(PAY)").contains("followUp = open"));
    } finally {
      database()
          .sql()
          .sql("delete from \"AO_B00D56_FOLLOW_UP\" where \"ISSUE_ID\" > 5000000")
          .update();
    }
  }

  @Test
  public void missedIsRightForEachSearchersOwnDayAtItsBorders() {
    zone("bob", "Pacific/Tongatapu");
    zone("alice", "Asia/Kathmandu");
    zone("dave", "Pacific/Honolulu");
    // The day after the 5th begins at 11:00, 18:15 and 10:00 the next day.
    missedAt("2026-03-05T10:59:00Z", "", "", "");
    missedAt("2026-03-05T11:00:30Z", "PAY-145", "", "");
    missedAt("2026-03-05T18:14:00Z", "PAY-145", "", "");
    missedAt("2026-03-05T18:15:30Z", "PAY-145", "PAY-145", "");
    missedAt("2026-03-06T09:59:00Z", "PAY-145", "PAY-145", "");
    missedAt("2026-03-06T10:00:30Z", "PAY-145", "PAY-145", "PAY-145");
    missedAt("2026-03-06T11:00:30Z", "PAY-145 PLAT-88", "PAY-145", "PAY-145");
    assertEquals("PLAT-88 PAY-145", found("bob", MISSED + " ORDER BY followUpDue DESC"));
  }

  private static void missedAt(String instant, String tonga, String nepal, String hawaii) {
    var clock = jira.product().host().clock();
    clock.advance(Duration.between(clock.instant(), Instant.parse(instant)));
    assertEquals(instant, tonga, found("bob", MISSED + " ORDER BY followUpDue"));
    assertEquals(instant, nepal, found("alice", MISSED + " ORDER BY followUpDue"));
    assertEquals(instant, hawaii, found("dave", MISSED + " ORDER BY followUpDue"));
    assertEquals(instant, tonga, found("bob", "issue in missedFollowUps() order by key"));
    assertEquals(instant, hawaii, found("dave", "issue in missedFollowUps() order by key"));
  }

  private static void zone(String user, String zone) {
    int changed =
        database()
            .sql()
            .sql("update app_user set time_zone = ? where user_name = ?")
            .params(zone, user)
            .update();
    assertEquals(1, changed);
  }
}
