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
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Samples;
import io.debrief.testkit.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The four saved filters, from Set up to what people make of them. */
@RunWith(Parameterized.class)
public class FiltersSetUpRestTest {
  private static final String SETTINGS = "/rest/debrief/1.0/settings";
  private static final Instant THEN = Instant.parse("2026-01-01T09:00:00Z");

  private final String database;

  public FiltersSetUpRestTest(String database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  private static List<String> states(JsonNode settings) {
    return settings.path("filters").findValuesAsText("state");
  }

  @Test
  public void filtersAreMadeOnceSharedAndLeftToPeople() {
    try (RunningProduct<JiraProduct> jira = Jira.on(database, PluginJar.built())) {
      Visitor admin = Visitor.to(jira.url(), "admin");
      Visitor bob = Visitor.to(jira.url(), "bob");
      assertEquals(
          List.of("missing", "missing", "missing", "missing"), states(admin.get(SETTINGS).json()));
      JsonNode made = admin.post(SETTINGS + "/set-up", "{}").json();
      assertEquals(made.toString(), List.of("ready", "ready", "ready", "ready"), states(made));
      List<String> ids = made.path("filters").findValuesAsText("id");
      JsonNode again = admin.post(SETTINGS + "/set-up", "{}").json();
      assertEquals(ids, again.path("filters").findValuesAsText("id"));

      String missed = "/rest/api/2/filter/" + ids.get(2);
      JsonNode shown = bob.get(missed).json();
      assertEquals("Missed follow-ups", shown.path("name").asText());
      assertEquals("admin", shown.at("/owner/name").asText());
      assertEquals("loggedin", shown.at("/sharePermissions/0/type").asText());
      assertEquals(
          "followUp = open AND followUpDue < startOfDay() ORDER BY followUpDue",
          shown.path("jql").asText());
      for (String id : ids) {
        Visitor.Answer page = bob.get("/issues/?filter=" + id);
        assertEquals(200, page.status());
        assertTrue(page.body(), !page.body().contains("aui-message-error"));
      }

      assertEquals(200, admin.put(missed, "{\"jql\": \"followUp = done\"}").status());
      admin.delete("/rest/api/2/filter/" + ids.get(0));
      assertEquals(
          List.of("missing", "ready", "edited", "ready"), states(admin.get(SETTINGS).json()));
      JsonNode third = admin.post(SETTINGS + "/set-up", "{}").json();
      assertEquals(List.of("ready", "ready", "edited", "ready"), states(third));
      assertEquals("followUp = done", admin.get(missed).json().path("jql").asText());

      int version = third.path("version").asInt();
      Visitor.Answer changed =
          admin.put(SETTINGS, "{\"incidentProjects\": [\"PLAT\"], \"version\": " + version + "}");
      assertEquals(changed.body(), 200, changed.status());
      assertEquals("ready", states(changed.json()).get(3));
      String jql = bob.get("/rest/api/2/filter/" + ids.get(3)).json().path("jql").asText();
      assertTrue(jql, jql.startsWith("project in (10001) AND issuetype in ("));
    }
  }

  @Test
  public void oneVanishedIssueBreaksNeitherAFunctionNorAFilterAndTooManyNameTheField() {
    try (RunningProduct<JiraProduct> jira = Jira.on(database, PluginJar.built())) {
      Visitor bob = Visitor.to(jira.url(), "bob");
      JsonNode made =
          Visitor.to(jira.url(), "admin").post(SETTINGS + "/set-up", "{}").json().path("filters");
      String postMortem =
          Visitor.to(jira.url(), "alice")
              .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}")
              .json()
              .path("key")
              .asText();
      vanish(jira, id(jira, postMortem));
      for (String function :
          List.of(
              "openFollowUps()",
              "openFollowUps(PAY)",
              "missedFollowUps()",
              "followUpsOf(" + postMortem + ")",
              "postMortemsOf(PAY-142, PAY-133)",
              "incidentsWithPostMortem()",
              "incidentsWithPostMortem(\"-90d\")")) {
        JsonNode found = search(bob, "issue in " + function);
        assertTrue(function + ": " + found, found.path("issues").isArray());
        assertTrue(function, search(bob, "issue not in " + function).path("total").asInt() > 0);
      }
      assertEquals(
          postMortem,
          search(bob, "issue in postMortemsOf(PAY-142, PAY-133)").at("/issues/0/key").asText());
      assertEquals(
          "PAY-142",
          search(bob, "issue in incidentsWithPostMortem()").at("/issues/0/key").asText());
      for (JsonNode filter : made) {
        String page = bob.get("/issues/?filter=" + filter.path("id").asText()).body();
        assertTrue(page, !page.contains("aui-message-error"));
      }

      AoFollowUpStore store = new AoFollowUpStore(tables(jira));
      for (long id = 1_000_000; id <= 1_010_000; id++) {
        store.add(first(id));
      }
      assertEquals(
          "openFollowUps finds more than 10,000 issues. Ask for the field instead:"
              + " followUp = open AND project = PAY",
          search(bob, "issue in openFollowUps(PAY)").path("errorMessages").path(0).asText());
      assertEquals(0, search(bob, "followUp = open AND project = PAY").path("total").asInt());
    }
  }

  /** A follow-up, a promise, a post-mortem and an incident whose issues nobody has any more. */
  private static void vanish(RunningProduct<JiraProduct> jira, long postMortemIssueId) {
    AoPostMortemStore postMortems = new AoPostMortemStore(tables(jira));
    postMortems.complete(
        postMortems.reserve(Samples.reservation("gone", id(jira, "PAY-133"))), 4_712, 0);
    postMortems.complete(
        postMortems.reserve(Samples.reservation("incident-gone", 4_713L)), id(jira, "PAY-145"), 0);
    new AoFollowUpStore(tables(jira)).add(first(4_711));
    long ours = postMortems.ofIssue(postMortemIssueId).orElseThrow().id();
    new AoPromiseStore(tables(jira))
        .add(new Promise(0, ours, 4_711, 4_714, THEN, "JIRAUSER10101", Optional.empty(), false, 1));
  }

  private static FollowUp first(long issueId) {
    return FollowUp.first(
        issueId,
        LocalDate.parse("2026-01-01"),
        new Item(10_000, Optional.empty(), Optional.empty(), THEN, 0));
  }

  private static PluginTables tables(RunningProduct<JiraProduct> jira) {
    return new PluginTables(jira.plugin().database(), "io.debrief");
  }

  private static long id(RunningProduct<JiraProduct> jira, String key) {
    return jira.product().host().issues().getIssueObject(key).getId();
  }

  private static JsonNode search(Visitor who, String jql) {
    return who.get(
            "/rest/api/2/search?fields=summary&jql="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8))
        .json();
  }
}
