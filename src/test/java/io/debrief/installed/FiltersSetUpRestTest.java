package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The four saved filters, from Set up to what people make of them. */
@RunWith(Parameterized.class)
public class FiltersSetUpRestTest {
  private static final String SETTINGS = "/rest/debrief/1.0/settings";

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
}
