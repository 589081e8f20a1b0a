package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
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
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Saved filters over REST, and the pages that show what they and any query find. */
@RunWith(Parameterized.class)
public class FiltersTest {
  private static final String FILTER = "/rest/api/2/filter";

  private static RunningProduct<JiraProduct> jira;

  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @BeforeParam
  public static void start(String kind) {
    jira = Jira.on(kind, PluginJar.built());
  }

  @AfterParam
  public static void stop() {
    jira.close();
  }

  private static Visitor as(String who) {
    return Visitor.to(jira.url(), who);
  }

  private static String filter(String name, String jql) {
    Visitor.Answer made =
        as("alice").post(FILTER, "{\"name\": \"%s\", \"jql\": \"%s\"}".formatted(name, jql));
    assertEquals(made.body(), 200, made.status());
    return FILTER + "/" + made.json().path("id").asText();
  }

  @Test
  public void aFilterIsItsOwnersUntilItIsShared() {
    String filter = filter("Incidents", "type = Incident");
    JsonNode shape = as("alice").get(filter).json();
    assertEquals("alice", shape.at("/owner/name").asText());
    assertEquals("type = Incident", shape.path("jql").asText());
    assertEquals("[]", shape.path("sharePermissions").toString());
    assertFalse(shape.path("favourite").asBoolean());
    assertEquals(
        jira.url() + "/issues/?filter=" + shape.path("id").asText(),
        shape.path("viewUrl").asText());
    assertEquals(404, as("bob").get(filter).status());

    Visitor.Answer group =
        as("alice")
            .post(
                filter + "/permission",
                "{\"type\": \"group\", \"groupname\": \"payments-oncall\"}");
    assertEquals(group.body(), 201, group.status());
    assertEquals("payments-oncall", group.json().at("/0/group/name").asText());
    assertEquals(200, as("bob").get(filter).status());
    assertEquals(404, as("carol").get(filter).status());

    JsonNode all = as("alice").post(filter + "/permission", "{\"type\": \"authenticated\"}").json();
    assertEquals(1, all.size());
    assertEquals("loggedin", all.at("/0/type").asText());
    assertEquals(200, as("carol").get(filter).status());
    assertEquals(403, as("carol").put(filter, "{\"name\": \"Mine\"}").status());
    assertEquals(403, as("carol").delete(filter).status());
    assertEquals(
        400,
        as("alice")
            .post(filter + "/permission", "{\"type\": \"group\", \"groupname\": \"support\"}")
            .status());

    String share = all.at("/0/id").asText();
    assertEquals(204, as("alice").delete(filter + "/permission/" + share).status());
    assertEquals(404, as("carol").get(filter).status());
    assertEquals(204, as("alice").delete(filter).status());
    assertEquals(404, as("alice").get(filter).status());
  }

  @Test
  public void aFilterIsChangedInPartAndKeptAsFavourite() {
    String filter = filter("To be changed", "project = PAY");
    JsonNode changed =
        as("alice").put(filter, "{\"jql\": \"project = PLAT\", \"favourite\": true}").json();
    assertEquals("To be changed", changed.path("name").asText());
    assertEquals("project = PLAT", changed.path("jql").asText());
    JsonNode favourites = as("alice").get(FILTER + "/favourite").json();
    assertEquals(1, favourites.size());
    assertEquals("To be changed", favourites.at("/0/name").asText());
    assertEquals(0, as("bob").get(FILTER + "/favourite").json().size());
    assertEquals(204, as("alice").delete(filter).status());
  }

  @Test
  public void whatIsWrongWithAFilterIsSaid() {
    String filter = filter("Taken", "project = PAY");
    Visitor.Answer taken =
        as("alice").post(FILTER, "{\"name\": \"Taken\", \"jql\": \"project = PAY\"}");
    assertEquals(400, taken.status());
    assertEquals(
        "{\"errorMessages\":[],\"errors\":{\"filterName\":\"Filter with same name already"
            + " exists.\"}}",
        taken.body());
    Visitor.Answer wrong =
        as("alice").post(FILTER, "{\"name\": \"Wrong\", \"jql\": \"project = \"}");
    assertEquals(400, wrong.status());
    assertEquals(
        "Error in the JQL Query: Expecting either a value, list or function before the end of the"
            + " query.",
        wrong.json().at("/errorMessages/0").asText());
    assertEquals(400, as("alice").post(FILTER, "{\"jql\": \"\"}").status());
    assertEquals(204, as("alice").delete(filter).status());
  }

  @Test
  public void theResultsPageShowsWhatTheViewerSees() {
    String path = "/issues/?jql=project%20=%20PAY%20and%20type%20=%20Incident%20order%20by%20key";
    String bobs = as("bob").get(path).body();
    assertTrue(bobs, bobs.contains("data-issuekey=\"PAY-127\""));
    assertTrue(bobs, bobs.contains("<span class=\"results-count-total\">6</span>"));
    String carols = as("carol").get(path).body();
    assertFalse(carols, carols.contains("PAY-127"));
    assertTrue(carols, carols.contains("<span class=\"results-count-total\">5</span>"));
    String nothing =
        as("carol").get("/issues/?jql=key%20=%20PAY-142%20and%20type%20=%20Bug").body();
    assertTrue(nothing, nothing.contains("No issues were found to match your search"));
  }

  @Test
  public void theResultsPageGoesOnAndSaysWhereAQueryIsWrong() {
    for (int i = 0; i < 51; i++) {
      as("bob")
          .post(
              "/rest/api/2/issue",
              "{\"fields\": {\"project\": {\"key\": \"OPS\"}, \"issuetype\": {\"id\": \"10002\"},"
                  + " \"summary\": \"One of many\"}}");
    }
    String first = as("bob").get("/issues/?jql=project%20=%20OPS%20and%20type%20=%20Task").body();
    assertTrue(first, first.contains("<span class=\"results-count-end\">50</span>"));
    String next = "/issues/?jql=project+%3D+OPS+and+type+%3D+Task&amp;startIndex=50";
    assertTrue(first, first.contains(next));
    String second = as("bob").get(next.replace("&amp;", "&")).body();
    assertTrue(second, second.contains("<span class=\"results-count-start\">51</span>"));
    assertTrue(second, second.contains("rel=\"prev\""));

    String wrong = as("bob").get("/issues/?jql=project%20=%20%23%3Cb%3E").body();
    assertTrue(wrong, wrong.contains("(line 1, character 11)"));
    assertFalse(wrong, wrong.contains("<b>"));
  }

  @Test
  public void aSavedFilterHasItsPageForWhomItIsSharedWith() {
    String filter = filter("Everybody's bugs", "type = Bug");
    as("alice").post(filter + "/permission", "{\"type\": \"authenticated\"}");
    String id = filter.substring(filter.lastIndexOf('/') + 1);
    String page = as("bob").get("/issues/?filter=" + id).body();
    assertTrue(page, page.contains("<h1>Everybody"));
    assertTrue(page, page.contains("data-issuekey=\"PAY-141\""));
    assertEquals(404, as("bob").get("/issues/?filter=4711").status());
    String list = as("bob").get("/secure/ManageFilters.jspa").body();
    assertTrue(list, list.contains("/jira/issues/?filter=" + id));
    assertTrue(list, list.contains("Any logged-in user"));
    assertEquals(204, as("alice").delete(filter).status());
    assertFalse(as("bob").get("/secure/ManageFilters.jspa").body().contains("filter=" + id));
  }
}
