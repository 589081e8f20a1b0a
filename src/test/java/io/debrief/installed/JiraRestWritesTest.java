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
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What REST API v2 of the stand-in Jira changes, over plain HTTP. */
@RunWith(Parameterized.class)
public class JiraRestWritesTest {
  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  private static RunningProduct<JiraProduct> jira;

  public JiraRestWritesTest(String database) {
    assertTrue(Databases.all().contains(database));
  }

  @Parameterized.BeforeParam
  public static void start(String database) {
    jira = Jira.on(database, PluginJar.built());
  }

  @Parameterized.AfterParam
  public static void stop() {
    jira.close();
  }

  private static Visitor as(String who) {
    return Visitor.to(jira.url(), who);
  }

  private static JsonNode read(String who, String path) {
    return as(who).get("/rest/api/2/" + path).json();
  }

  private static String task(String summary) {
    Visitor.Answer made =
        as("bob")
            .post(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"PAY\"}, \"issuetype\": {\"name\":"
                    + " \"Task\"}, \"summary\": \""
                    + summary
                    + "\"}}");
    assertEquals(made.body(), 201, made.status());
    return made.json().path("key").asText();
  }

  private static void expect(int status, String body, Visitor.Answer answer) {
    assertEquals(answer.body(), status, answer.status());
    assertEquals(body, answer.body());
  }

  @Test
  public void anIssueIsCreatedWithAllThatItIsGiven() {
    Visitor.Answer made =
        as("alice")
            .post(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"id\": \"10000\"}, \"issuetype\": {\"id\":"
                    + " \"10002\"}, \"summary\": \"Given whole\", \"description\": \"In two\\n"
                    + "lines\", \"priority\": {\"name\": \"Low\"}, \"assignee\": {\"name\":"
                    + " \"carol\"}, \"reporter\": {\"name\": \"bob\"}, \"duedate\": \"2026-04-01\","
                    + " \"security\": {\"name\": \"Payments only\"}}, \"update\": {\"comment\":"
                    + " [{\"add\": {\"body\": \"From the start\"}}], \"issuelinks\": [{\"add\":"
                    + " {\"type\": {\"name\": \"Blocks\"}, \"outwardIssue\": {\"key\":"
                    + " \"PAY-145\"}}}]}, \"properties\": [{\"key\": \"a.b\", \"value\": {\"c\":"
                    + " 1}}]}");
    assertEquals(made.body(), 201, made.status());
    String key = made.json().path("key").asText();
    JsonNode issue = read("carol", "issue/" + key + "?properties=a.b");
    JsonNode fields = issue.path("fields");
    assertEquals("In two\nlines", fields.path("description").asText());
    assertEquals("4", fields.at("/priority/id").asText());
    assertEquals("carol", fields.at("/assignee/name").asText());
    assertEquals("bob", fields.at("/reporter/name").asText());
    assertEquals("alice", fields.at("/creator/name").asText());
    assertEquals("2026-04-01", fields.path("duedate").asText());
    assertEquals("10401", fields.at("/security/id").asText());
    assertEquals("From the start", fields.at("/comment/comments/0/body").asText());
    assertEquals("PAY-145", fields.at("/issuelinks/0/outwardIssue/key").asText());
    assertEquals("{\"a.b\":{\"c\":1}}", issue.path("properties").toString());
    assertEquals(404, as("erin").get("/rest/api/2/issue/" + key).status());
  }

  @Test
  public void whatIsWrongWithANewIssueIsSaidByField() {
    expect(
        400,
        "{\"errorMessages\":[],\"errors\":{\"summary\":\"You must specify a summary of the"
            + " issue.\"}}",
        as("bob")
            .post(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"PAY\"}, \"issuetype\": {\"id\":"
                    + " \"10002\"}}}"));
    expect(
        400,
        "{\"errorMessages\":[],\"errors\":{\"duedate\":\"Field 'duedate' cannot be set. It is not"
            + " on the appropriate screen, or unknown.\"}}",
        as("bob")
            .post(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"OPS\"}, \"issuetype\": {\"id\": \"10002\"},"
                    + " \"summary\": \"x\", \"duedate\": \"2026-04-01\"}}"));
    expect(
        400,
        "{\"errorMessages\":[],\"errors\":{\"project\":\"A valid project is required.\"}}",
        as("bob").post("/rest/api/2/issue", "{\"fields\": {\"summary\": \"x\"}}"));
    assertEquals(400, as("bob").post("/rest/api/2/issue", "{\"fields\"").status());
    assertEquals(400, as("bob").post("/rest/api/2/issue", "").status());
  }

  @Test
  public void anEditIsInTheHistoryAndKeepsWhatItDoesNotName() {
    String key = task("To be edited");
    Visitor.Answer edited =
        as("bob")
            .put(
                "/rest/api/2/issue/" + key,
                "{\"fields\": {\"summary\": \"Edited\", \"priority\": {\"id\": \"2\"}},"
                    + " \"update\": {\"duedate\": [{\"set\": \"2026-05-01\"}]}}");
    expect(204, "", edited);
    JsonNode issue = read("bob", "issue/" + key + "?expand=changelog");
    assertEquals("Edited", issue.at("/fields/summary").asText());
    assertEquals("2026-05-01", issue.at("/fields/duedate").asText());
    assertEquals("Task", issue.at("/fields/issuetype/name").asText());
    List<String> changed = new ArrayList<>();
    issue
        .at("/changelog/histories/0/items")
        .forEach(item -> changed.add(item.path("field") + " " + item.path("toString")));
    assertEquals(
        List.of("\"summary\" \"Edited\"", "\"priority\" \"High\"", "\"duedate\" \"2026-05-01\""),
        changed);
    assertEquals(1, issue.at("/changelog/total").asInt());

    assertEquals(
        403,
        as("dave").put("/rest/api/2/issue/" + key, "{\"fields\": {\"summary\": \"No\"}}").status());
    expect(
        400,
        "{\"errorMessages\":[],\"errors\":{\"customfield_10500\":\"Field 'customfield_10500' cannot"
            + " be set. It is not on the appropriate screen, or unknown.\"}}",
        as("bob")
            .put(
                "/rest/api/2/issue/" + key,
                "{\"fields\": {\"customfield_10500\": {\"value\": \"FCA\"}}}"));
  }

  @Test
  public void anIssueIsAssignedAndDeletedByWhomItIsAllowed() {
    String key = task("To be deleted");
    expect(
        204, "", as("bob").put("/rest/api/2/issue/" + key + "/assignee", "{\"name\": \"carol\"}"));
    assertEquals("carol", read("bob", "issue/" + key).at("/fields/assignee/name").asText());
    expect(204, "", as("bob").put("/rest/api/2/issue/" + key + "/assignee", "{\"name\": null}"));
    assertTrue(read("bob", "issue/" + key).at("/fields/assignee").isNull());
    assertEquals(
        400,
        as("bob").put("/rest/api/2/issue/" + key + "/assignee", "{\"name\": \"heidi\"}").status());
    assertEquals(403, as("bob").delete("/rest/api/2/issue/" + key).status());
    expect(204, "", as("admin").delete("/rest/api/2/issue/" + key));
    assertEquals(404, as("bob").get("/rest/api/2/issue/" + key).status());
  }

  @Test
  public void aLinkLeadsFromTheInwardIssueToTheOutwardOne() {
    String key = task("Blocks something");
    String body =
        "{\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": {\"key\": \""
            + key
            + "\"}, \"outwardIssue\": {\"key\": \"PAY-145\"}}";
    expect(201, "", as("bob").post("/rest/api/2/issueLink", body));
    JsonNode link = read("bob", "issue/" + key).at("/fields/issuelinks/0");
    assertEquals("PAY-145", link.at("/outwardIssue/key").asText());
    assertEquals("blocks", link.at("/type/outward").asText());
    String path = "/rest/api/2/issueLink/" + link.path("id").asText();
    assertEquals(key, as("bob").get(path).json().at("/inwardIssue/key").asText());
    assertEquals(404, as("erin").get(path).status());
    assertEquals(401, as("dave").delete(path).status());
    expect(204, "", as("bob").delete(path));
    assertEquals(404, as("bob").get(path).status());

    Visitor.Answer refused =
        as("bob").post("/rest/api/2/issueLink", body.replace("PAY-145", "LEGAL-1"));
    expect(
        401,
        "{\"errorMessages\":[\"No Link Issue Permission for issue 'LEGAL-1'\"],\"errors\":{}}",
        refused);
    assertEquals(
        404, as("carol").post("/rest/api/2/issueLink", body.replace(key, "PAY-127")).status());
    assertEquals(
        404, as("bob").post("/rest/api/2/issueLink", body.replace("Blocks", "x")).status());
  }

  @Test
  public void linkTypesAreListedAndMadeByAdministrators() {
    assertEquals(6, read("bob", "issueLinkType").path("issueLinkTypes").size());
    assertEquals(
        "{\"id\":\"10200\",\"name\":\"Causes\",\"inward\":\"is caused by\",\"outward\":\"causes\","
            + "\"self\":\""
            + jira.url()
            + "/rest/api/2/issueLinkType/10200\"}",
        read("bob", "issueLinkType/10200").toString());
    String wish = "{\"name\": \"Fixes\", \"outward\": \"fixes\", \"inward\": \"is fixed by\"}";
    assertEquals(403, as("bob").post("/rest/api/2/issueLinkType", wish).status());
  }

  @Test
  public void propertiesOfAnIssueAreWrittenByWhoMayEditIt() {
    String path = "/rest/api/2/issue/" + task("With properties") + "/properties";
    expect(201, "", as("bob").put(path + "/a.b", "{\"c\": [1, \"two\"]}"));
    expect(200, "", as("bob").put(path + "/a.b", "{\"c\": [1, \"three\"]}"));
    expect(200, "{\"key\":\"a.b\",\"value\":{\"c\":[1,\"three\"]}}", as("dave").get(path + "/a.b"));
    assertEquals("a.b", as("dave").get(path).json().at("/keys/0/key").asText());
    assertEquals(403, as("dave").put(path + "/a.b", "1").status());
    assertEquals(404, as("erin").get(path + "/a.b").status());
    assertEquals(400, as("bob").put(path + "/a.b", "{\"c\": ").status());
    assertEquals(413, as("bob").put(path + "/a.b", "\"" + "x".repeat(32_768) + "\"").status());
    expect(204, "", as("bob").delete(path + "/a.b"));
    expect(
        404,
        "{\"errorMessages\":[\"The property with key 'a.b' does not exist.\"],\"errors\":{}}",
        as("bob").get(path + "/a.b"));
  }

  @Test
  public void aCommentIsReadByItsAudienceAlone() {
    String path = "/rest/api/2/issue/" + task("With comments") + "/comment";
    Visitor.Answer open = as("dave").post(path, "{\"body\": \"no\"}");
    assertEquals(403, open.status());
    JsonNode made =
        as("bob")
            .post(
                path,
                "{\"body\": \"For us\", \"visibility\": {\"type\": \"role\", \"value\":"
                    + " \"Developers\"}}")
            .json();
    String one = path + "/" + made.path("id").asText();
    assertEquals("Developers", made.at("/visibility/value").asText());
    assertEquals(1, as("carol").get(path).json().path("total").asInt());
    assertEquals(0, as("alice").get(path).json().path("total").asInt());
    assertEquals(404, as("alice").get(one).status());
    assertEquals(403, as("carol").put(one, "{\"body\": \"Mine now\"}").status());
    JsonNode changed = as("bob").put(one, "{\"body\": \"For the two of us\"}").json();
    assertEquals("For the two of us", changed.path("body").asText());
    assertEquals("Developers", changed.at("/visibility/value").asText());
    expect(
        400,
        "{\"errorMessages\":[\"You are currently not a member of the group: support.\"],"
            + "\"errors\":{}}",
        as("bob")
            .post(
                path,
                "{\"body\": \"x\", \"visibility\": {\"type\": \"group\", \"value\":"
                    + " \"support\"}}"));
    expect(
        400,
        "{\"errorMessages\":[],\"errors\":{\"comment\":\"Comment body can not be empty!\"}}",
        as("bob").post(path, "{\"body\": \"  \"}"));

    String property = "/rest/api/2/comment/" + made.path("id").asText() + "/properties/seen";
    expect(201, "", as("bob").put(property, "true"));
    expect(200, "{\"key\":\"seen\",\"value\":true}", as("carol").get(property));
    assertEquals(404, as("alice").get(property).status());
    assertEquals(403, as("carol").put(property, "false").status());

    expect(204, "", as("bob").delete(one));
    assertEquals(404, as("bob").get(one).status());
    assertFalse(
        read("alice", one.substring(12, one.lastIndexOf("/comment")) + "?expand=changelog")
            .toString()
            .contains("two of us"));
  }

  @Test
  public void aStepIsTakenWithResolutionAndComment() {
    String path = "/rest/api/2/issue/" + task("To be resolved");
    JsonNode steps =
        as("bob").get(path + "/transitions?expand=transitions.fields").json().path("transitions");
    assertEquals("[\"Start progress\",\"Resolve issue\"]", names(steps));
    assertEquals("3", steps.at("/1/fields/resolution/allowedValues").size() + "");
    assertEquals("done", steps.at("/1/to/statusCategory/key").asText());
    assertEquals(0, as("dave").get(path + "/transitions").json().path("transitions").size());

    String resolve = steps.at("/1/id").asText();
    expect(
        204,
        "",
        as("bob")
            .post(
                path + "/transitions",
                "{\"transition\": {\"id\": \""
                    + resolve
                    + "\"}, \"fields\": {\"resolution\": {\"name\": \"Won't Do\"}},"
                    + " \"update\": {\"comment\": [{\"add\": {\"body\": \"Too dear\"}}]}}"));
    JsonNode fields = as("bob").get(path).json().path("fields");
    assertEquals("Resolved", fields.at("/status/name").asText());
    assertEquals("Won't Do", fields.at("/resolution/name").asText());
    assertEquals("Too dear", fields.at("/comment/comments/0/body").asText());
    assertEquals(
        400,
        as("bob")
            .post(path + "/transitions", "{\"transition\": {\"id\": \"" + resolve + "\"}}")
            .status());
    assertEquals(400, as("bob").post(path + "/transitions", "{}").status());
  }

  private static String names(JsonNode steps) {
    List<String> names = new ArrayList<>();
    steps.forEach(step -> names.add(step.path("name").toString()));
    return names.toString().replace(", ", ",");
  }
}
