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
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Creation in projects where something is special says the right thing and makes no half. */
@RunWith(Parameterized.class)
public class SpecialProjectsTest {
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

  private static Visitor.Answer create(String incident) {
    return Visitor.to(jira.url(), "alice")
        .post(
            "/rest/debrief/1.0/post-mortems",
            "{\"requestId\": \"of-%1$s\", \"incidentKeys\": [\"%1$s\"], \"title\": \"Review of %1$s\"}"
                .formatted(incident));
  }

  private static void expectRefusal(int status, String message, Visitor.Answer answer) {
    assertEquals(answer.body(), status, answer.status());
    assertEquals(1, answer.json().path("errors").size());
    assertEquals(message, answer.json().at("/errors/0/message").asText());
  }

  /** What REST API v2 of Jira and Debrief itself know of post-mortems in that project. */
  private static void expectPostMortems(int count, String project, String incident) {
    Visitor alice = Visitor.to(jira.url(), "alice");
    String jql = "project%20=%20" + project + "%20and%20type%20=%20Post-mortem";
    assertEquals(count, alice.get("/rest/api/2/search?jql=" + jql).json().path("total").asInt());
    assertEquals(
        count,
        alice
            .get("/rest/debrief/1.0/post-mortems?incident=" + incident)
            .json()
            .path("total")
            .asInt());
    assertEquals(
        count, alice.get("/rest/api/2/issue/" + incident).json().at("/fields/issuelinks").size());
  }

  @Test
  public void aRequiredFieldIsNamedWithJirasOwnFormAndTheIssueMadeThereIsTakenUp() {
    Visitor.Answer refused = create("RISK-1");
    expectRefusal(400, "Regulator is required.", refused);
    assertEquals("customfield_10500", refused.json().at("/errors/0/field").asText());
    String form = refused.json().path("createFormUrl").asText();
    assertTrue(form, form.contains("pid=10003&issuetype=10101&summary=Review"));
    expectPostMortems(0, "RISK", "RISK-1");
    String page = Visitor.to(jira.url(), "alice").get(form.replaceFirst("^/jira", "")).body();
    assertTrue(page, page.contains("Review of RISK-1") && page.contains("Regulator"));

    JsonNode made =
        Visitor.to(jira.url(), "alice")
            .post(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"RISK\"}, \"issuetype\": {\"id\":"
                    + " \"10101\"}, \"summary\": \"Review of RISK-1\", \"reporter\": {\"name\":"
                    + " \"alice\"}, \"customfield_10500\": {\"value\": \"FCA\"}}}")
            .json();
    Visitor.Answer again = create("RISK-1");
    assertEquals(again.body(), 201, again.status());
    assertEquals(made.path("key").asText(), again.json().path("key").asText());
    assertEquals("Review of RISK-1", again.json().path("title").asText());
    expectPostMortems(1, "RISK", "RISK-1");
    assertEquals(
        "FCA",
        Visitor.to(jira.url(), "alice")
            .get("/rest/api/2/issue/" + made.path("key").asText())
            .json()
            .at("/fields/customfield_10500/value")
            .asText());
  }

  @Test
  public void aScreenWithoutDueDateIsNoHindrance() {
    Visitor.Answer made = create("OPS-1");
    assertEquals(made.body(), 201, made.status());
    expectPostMortems(1, "OPS", "OPS-1");
  }

  @Test
  public void whoMayCreateButNotLinkIsToldSoAndNothingIsMade() {
    expectRefusal(403, "You may not link issues in project LEGAL.", create("LEGAL-1"));
    expectPostMortems(0, "LEGAL", "LEGAL-1");
    expectRefusal(403, "You may not link issues in project LEGAL.", create("LEGAL-1"));
  }

  @Test
  public void anArchivedProjectSaysThatItIs() {
    expectRefusal(409, "Project OLD is archived: nothing can be created in it.", create("OLD-1"));
    expectPostMortems(0, "OLD", "OLD-1");
  }
}
