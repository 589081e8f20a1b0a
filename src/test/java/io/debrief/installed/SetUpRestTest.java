package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Set-up, settings and readiness over REST, in a Jira in which nobody has set Debrief up. */
@RunWith(Parameterized.class)
public class SetUpRestTest {
  private static final String BASE = "/rest/debrief/1.0";
  private static final String SETTINGS = BASE + "/settings";
  private static final String SET_UP = SETTINGS + "/set-up";

  @Parameter public String kind;

  private Sandbox sandbox;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind).withWorld("not-set-up"));
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void anAdministratorSetsUpAnEmptyJiraAndAPostMortemCanBeCreated() {
    Visitor admin = as("admin");
    assertEquals(List.of("missing", "missing", "missing"), states(admin.get(SETTINGS).json()));
    assertEquals(409, admin.post(BASE + "/projects/OPS/readiness", "{}").status());

    Visitor.Answer setUp = admin.post(SET_UP, "{}");
    assertEquals(setUp.body(), 200, setUp.status());
    assertEquals(List.of("ready", "ready", "ready"), states(setUp.json()));

    JsonNode before = admin.post(BASE + "/projects/OPS/readiness", "{}").json();
    assertEquals(before.toString(), false, before.get("offered").asBoolean());
    Visitor.Answer ready = admin.post(BASE + "/projects/OPS/readiness", "{\"change\":\"scheme\"}");
    assertTrue(ready.body(), ready.json().get("ready").asBoolean());

    Visitor.Answer rule =
        admin.put(
            SETTINGS,
            "{\"version\":1,\"incidentProjects\":[\"OPS\"],\"incidentTypes\":[\"10100\"]}");
    assertEquals(rule.body(), 200, rule.status());
    assertEquals(2, rule.json().get("version").asInt());

    Visitor.Answer made =
        as("alice").post(BASE + "/post-mortems", "{\"incidentKeys\":[\"OPS-1\"]}");
    assertEquals(made.body(), 201, made.status());
  }

  @Test
  public void anotherProjectKeepsItsSchemeWhereOnlyThisOneIsMadeReady() {
    Visitor admin = as("admin");
    admin.post(SET_UP, "{}");

    JsonNode seen = admin.post(BASE + "/projects/SHOP/readiness", "{}").json();
    assertEquals("[\"APP\",\"SHOP\"]", seen.get("sharedBy").toString());
    JsonNode made =
        admin.post(BASE + "/projects/SHOP/readiness", "{\"change\":\"only-this-project\"}").json();

    assertEquals("[\"SHOP\"]", made.get("sharedBy").toString());
    assertTrue(made.toString(), made.get("ready").asBoolean());
    JsonNode other = admin.post(BASE + "/projects/APP/readiness", "{}").json();
    assertEquals("[\"APP\"]", other.get("sharedBy").toString());
    assertEquals(false, other.get("offered").asBoolean());
  }

  @Test
  public void twentyAtOnceCreateEachPartOnce() {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, 20)
              .mapToObj(
                  number ->
                      CompletableFuture.supplyAsync(
                          () -> as("admin").post(SET_UP, "{}").status(), threads))
              .toList();
      answers.forEach(answer -> assertEquals(Integer.valueOf(200), answer.join()));
    } finally {
      threads.shutdown();
    }
    JsonNode audit = as("admin").get(SETTINGS + "/audit").json();
    // Three parts, and three filters: what an incident is has not been said yet.
    assertEquals(audit.toString(), 6, audit.get("total").asInt());
    assertEquals("admin", audit.get("values").get(0).get("by").get("name").asText());
  }

  @Test
  public void refusesAStaleVersionAndWhatDoesNotExist() {
    Visitor admin = as("admin");
    assertEquals(
        200, admin.put(SETTINGS, "{\"version\":1,\"holidays\":[\"2026-12-25\"]}").status());

    Visitor.Answer stale = admin.put(SETTINGS, "{\"version\":1,\"holidays\":[]}");
    assertEquals(409, stale.status());
    assertEquals(2, stale.json().get("current").get("version").asInt());
    assertEquals("[\"2026-12-25\"]", stale.json().get("current").get("holidays").toString());
    Visitor.Answer unknown =
        admin.put(SETTINGS, "{\"version\":2,\"automationGroup\":\"nobody-here\"}");
    assertEquals(400, unknown.status());
    assertEquals("automationGroup", unknown.json().get("errors").get(0).get("field").asText());
    Visitor.Answer project = admin.put(SETTINGS, "{\"version\":2,\"incidentProjects\":[\"NONE\"]}");
    assertEquals(400, project.status());
    assertEquals("[\"2026-12-25\"]", admin.get(SETTINGS).json().get("holidays").toString());
  }

  @Test
  public void severitiesFollowTheOrderOfThePrioritiesUntilSomebodySaysOtherwise() {
    Visitor admin = as("admin");
    assertEquals(
        "{\"1\":\"1\",\"2\":\"2\",\"3\":\"3\",\"4\":\"4\",\"5\":\"5\"}",
        admin.get(SETTINGS).json().get("severities").toString());
    admin.put(SETTINGS, "{\"version\":1,\"severities\":{}}");
    assertEquals("{}", admin.get(SETTINGS).json().get("severities").toString());
  }

  @Test
  public void aSelectFieldOfTheIncidentTellsTheSeverity() {
    Visitor admin = as("admin");
    admin.post(SET_UP, "{}");
    admin.post(BASE + "/projects/OPS/readiness", "{\"change\":\"scheme\"}");
    JsonNode options =
        admin.get(SETTINGS + "/choices/severity-options/customfield_10600").json().get("values");
    assertEquals("Everybody", options.get(0).get("name").asText());
    assertEquals("Some people", options.get(1).get("name").asText());

    Visitor.Answer put =
        admin.put(
            SETTINGS,
            "{\"version\":1,\"incidentProjects\":[\"OPS\"],\"incidentTypes\":[\"10100\"],"
                + "\"severityField\":\"customfield_10600\",\"severityOptions\":{\""
                + options.get(1).get("id").asText()
                + "\":\"4\"}}");
    assertEquals(put.body(), 200, put.status());
    assertEquals("customfield_10600", put.json().get("severityField").asText());
    JsonNode made =
        as("alice").post(BASE + "/post-mortems", "{\"incidentKeys\":[\"OPS-1\"]}").json();
    assertEquals(made.toString(), 4, made.get("severity").asInt());

    admin.put(SETTINGS, "{\"version\":2,\"severityField\":null}");
    JsonNode again = as("alice").get(BASE + "/post-mortems/" + made.get("key").asText()).json();
    assertEquals("priority High", 2, again.get("severity").asInt());
  }

  @Test
  public void refusesFieldsOptionsLinksAndSpacesThatCannotBe() {
    Visitor admin = as("admin");
    assertEquals(List.of("severityField"), wrong(admin, "\"severityField\":\"customfield_10601\""));
    assertEquals(List.of("severityField"), wrong(admin, "\"severityField\":\"customfield_1\""));
    assertEquals(
        List.of("severityOptions"),
        wrong(admin, "\"severityField\":\"customfield_10600\",\"severityOptions\":{\"9\":\"1\"}"));
    assertEquals(List.of("confluenceLink"), wrong(admin, "\"confluenceLink\":\"none-such\""));
    assertEquals(List.of("spaces"), wrong(admin, "\"spaces\":{\"OPS\":\"no space\"}"));
    assertEquals(
        "all that makes no sense at once",
        List.of("holidays", "meetingDelays"),
        wrong(admin, "\"holidays\":[\"Christmas\"],\"meetingDelays\":{\"1\":\"soon\"}"));
    assertEquals(
        "what cannot be read together with what cannot be, one message for each field",
        List.of("holidays", "levelMapping", "meetingDelays", "securityGroup", "workingDays"),
        wrong(
            admin,
            "\"holidays\":[\"Christmas\",\"and\",\"Easter\"],\"meetingDelays\":{\"1\":\"-1d\"},"
                + "\"workingDays\":[\"someday\"],\"securityGroup\":\"nobody-here\","
                + "\"levelMapping\":[{\"project\":\"NONE\"}]"));
    assertEquals(404, admin.get(SETTINGS + "/choices/severity-options/none").status());
    assertEquals(404, admin.get(SETTINGS + "/choices/security-levels/NONE").status());
  }

  @Test
  public void keepsLinkAndSpaces() {
    sandbox
        .jira()
        .applicationLinks()
        .add(
            ConfluenceApplicationType.class,
            "Wiki",
            URI.create("http://localhost:1990/confluence"));
    Visitor admin = as("admin");
    String link =
        sandbox
            .jira()
            .applicationLinks()
            .getPrimaryApplicationLink(ConfluenceApplicationType.class)
            .getId()
            .get();
    JsonNode kept =
        admin
            .put(
                SETTINGS,
                "{\"version\":1,\"confluenceLink\":\""
                    + link
                    + "\",\"spaces\":{\"OPS\":\"REVIEWS\"}}")
            .json();
    assertEquals(kept.toString(), link, kept.get("confluenceLink").asText());
    assertEquals("{\"OPS\":\"REVIEWS\"}", kept.get("spaces").toString());
    assertEquals(2, admin.get(SETTINGS + "/audit").json().get("total").asInt());
  }

  private static List<String> wrong(Visitor admin, String fields) {
    Visitor.Answer answer = admin.put(SETTINGS, "{\"version\":1," + fields + "}");
    assertEquals(answer.body(), 400, answer.status());
    return answer.json().get("errors").findValuesAsText("field").stream().sorted().toList();
  }

  @Test
  public void theRulesOfFollowingUpAreAsUsualUntilAnAdministratorChangesThem() {
    Visitor admin = as("admin");
    JsonNode usual = admin.get(SETTINGS).json();
    assertEquals("{\"1\":15,\"2\":30,\"3\":56,\"4\":56,\"5\":56}", usual.get("dueDays").toString());
    assertEquals(
        "{\"1\":14,\"2\":14,\"3\":14,\"4\":14,\"5\":14}", usual.get("cadenceDays").toString());
    assertEquals("14 3 90", numbers(usual));
    assertEquals("[]", usual.get("wontDoResolutions").toString());

    Visitor.Answer changed =
        admin.put(
            SETTINGS,
            "{\"version\":1,\"dueDays\":{\"1\":10},\"cadenceDays\":{\"1\":7},\"staleDays\":21,"
                + "\"slips\":2,\"wontDoResolutions\":[\"10001\"],\"wontDoReviewDays\":30}");
    assertEquals(changed.body(), 200, changed.status());
    JsonNode now = admin.get(SETTINGS).json();
    assertEquals(
        "a severity that is left out keeps its days",
        "{\"1\":10,\"2\":30,\"3\":56,\"4\":56,\"5\":56}",
        now.get("dueDays").toString());
    assertEquals(7, now.get("cadenceDays").get("1").asInt());
    assertEquals("21 2 30", numbers(now));
    assertEquals("[\"10001\"]", now.get("wontDoResolutions").toString());
    assertEquals(
        List.of(
            "settings.cadenceDays",
            "settings.dueDays",
            "settings.slips",
            "settings.staleDays",
            "settings.wontDoResolutions",
            "settings.wontDoReviewDays"),
        admin.get(SETTINGS + "/audit").json().get("values").findValuesAsText("what").stream()
            .sorted()
            .toList());
  }

  private static String numbers(JsonNode settings) {
    return "%d %d %d"
        .formatted(
            settings.get("staleDays").asInt(),
            settings.get("slips").asInt(),
            settings.get("wontDoReviewDays").asInt());
  }

  @Test
  public void rulesOfFollowingUpThatMakeNoSenseAreNamedAllAtOnce() {
    Visitor admin = as("admin");
    assertEquals(
        List.of(
            "cadenceDays",
            "dueDays",
            "slips",
            "staleDays",
            "wontDoResolutions",
            "wontDoReviewDays"),
        wrong(
            admin,
            "\"dueDays\":{\"2\":0},\"cadenceDays\":{\"5\":366},\"staleDays\":-1,\"slips\":21,"
                + "\"wontDoResolutions\":[\"77\"],\"wontDoReviewDays\":1000"));
    assertEquals(
        List.of("cadenceDays", "dueDays", "slips", "staleDays"),
        wrong(
            admin,
            "\"dueDays\":{\"2\":\"soon\"},\"cadenceDays\":{\"9\":3},\"staleDays\":1.5,"
                + "\"slips\":\"3\""));
    assertEquals("14 3 90", numbers(admin.get(SETTINGS).json()));
  }

  @Test
  public void everybodyElseIsRefused() {
    Visitor alice = as("alice");
    assertEquals(403, alice.get(SETTINGS).status());
    assertEquals(403, alice.put(SETTINGS, "{\"version\":1}").status());
    assertEquals(403, alice.post(SET_UP, "{}").status());
    assertEquals(403, alice.get(SETTINGS + "/audit").status());
    assertEquals(403, alice.get(SETTINGS + "/choices/security-levels/OPS").status());
    assertEquals(403, alice.get(SETTINGS + "/choices/severity-options/customfield_10600").status());
    assertEquals(403, alice.post(BASE + "/projects/OPS/readiness", "{}").status());
    assertEquals(
        List.of("missing", "missing", "missing"), states(as("admin").get(SETTINGS).json()));
  }

  private Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }

  private static List<String> states(JsonNode settings) {
    return settings.get("parts").findValuesAsText("state");
  }
}
