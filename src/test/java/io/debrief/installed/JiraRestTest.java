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
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What REST API v2 of the stand-in Jira tells, over plain HTTP. */
@RunWith(Parameterized.class)
public class JiraRestTest {
  private static final DateTimeFormatter AS_JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  private static RunningProduct<JiraProduct> jira;

  public JiraRestTest(String database) {
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

  private static Visitor.Answer get(String who, String path) {
    return Visitor.to(jira.url(), who).get("/rest/api/2/" + path);
  }

  private static Visitor.Answer search(String who, String json) {
    return Visitor.to(jira.url(), who).post("/rest/api/2/search", json);
  }

  private static List<String> all(JsonNode list, String member) {
    List<String> found = new ArrayList<>();
    list.forEach(each -> found.add(each.at("/" + member).asText()));
    return found;
  }

  @Test
  public void aSearchGivesAPageOfVisibleIssuesWithTheFieldsAskedFor() {
    JsonNode page = search("bob", "{\"jql\": \"key = PAY-142\", \"maxResults\": 5000}").json();
    assertEquals(0, page.path("startAt").asInt());
    assertEquals(1, page.path("total").asInt());
    assertEquals(1_000, page.path("maxResults").asInt());
    assertEquals("10142", page.at("/issues/0/id").asText());
    assertEquals("Highest", page.at("/issues/0/fields/priority/name").asText());
    assertEquals("JIRAUSER10102", page.at("/issues/0/fields/assignee/key").asText());
    assertTrue(page.at("/issues/0/fields/comment").isMissingNode());

    String query =
        "jql=project=PAY%20order%20by%20key%20desc&fields=summary&startAt=1&maxResults=2";
    JsonNode second = get("bob", "search?" + query).json();
    assertEquals(List.of("PAY-145", "PAY-142"), all(second.path("issues"), "key"));
    assertEquals(
        "{\"summary\":\"Shed load in the gateway before the pool for risk-scoring is empty\"}",
        second.at("/issues/0/fields").toString());
  }

  @Test
  public void aSearchFindsOnlyWhatTheAskerSees() {
    String restricted = "{\"jql\": \"issuekey in (PAY-127, PAY-142)\"}";
    assertEquals(2, search("bob", restricted).json().path("total").asInt());
    Visitor.Answer carols = search("carol", restricted);
    assertEquals(400, carols.status());
    assertEquals(
        "An issue with key 'PAY-127' does not exist for field 'issuekey'.",
        carols.json().at("/errorMessages/0").asText());
    JsonNode lenient =
        search(
                "carol",
                "{\"jql\": \"issuekey in (PAY-127, PAY-142)\", \"validateQuery\": \"warn\"}")
            .json();
    assertEquals(List.of("PAY-142"), all(lenient.path("issues"), "key"));
    assertEquals(1, lenient.path("warningMessages").size());
  }

  @Test
  public void aMistakeInAQueryIsToldWithItsPlace() {
    Visitor.Answer answer = get("bob", "search?jql=project%20=%20%23");
    assertEquals(400, answer.status());
    assertEquals(
        "Error in the JQL Query: The character '#' is a reserved JQL character. You must enclose it"
            + " in a string or use the escape '\\u0023' instead. (line 1, character 11)",
        answer.json().at("/errorMessages/0").asText());
    assertEquals(400, search("bob", "{\"jql\": ").status());
    assertTrue(search("bob", "{\"jql\": ").json().has("errorMessages"));
  }

  @Test
  public void anIssueIsWrittenAsDataCenterDoes() {
    JsonNode issue = get("bob", "issue/pay-142?expand=changelog,names").json();
    String self = jira.url() + "/rest/api/2/";
    assertEquals(self + "issue/10142", issue.path("self").asText());
    assertEquals("PAY-142", issue.path("key").asText());
    JsonNode fields = issue.path("fields");
    assertEquals(
        OffsetDateTime.parse("2026-03-03T09:06:00Z").toInstant(),
        OffsetDateTime.parse(fields.path("created").asText(), AS_JIRA).toInstant());
    assertEquals("10100", fields.at("/issuetype/id").asText());
    assertEquals("Resolved", fields.at("/status/name").asText());
    assertEquals("done", fields.at("/status/statusCategory/key").asText());
    assertEquals("10000", fields.at("/project/id").asText());
    assertTrue(fields.has("duedate") && fields.path("duedate").isNull());
    assertEquals(
        "{\"self\":\"%suser?username=bob\",\"name\":\"bob\",\"key\":\"JIRAUSER10102\"}"
            .formatted(self),
        person(fields.path("assignee")));
    assertEquals("Europe/Stockholm", fields.at("/assignee/timeZone").asText());
    assertEquals(4, fields.at("/assignee/avatarUrls").size());
    assertEquals(
        List.of("PLAT-91", "PLAT-88", "PAY-145", "PAY-146", "WEB-52"),
        linked(fields.path("issuelinks")));
    assertEquals(12, fields.at("/comment/total").asInt());
    assertEquals(3, fields.path("attachment").size());

    JsonNode second = issue.at("/changelog/histories/1");
    assertEquals("11002", second.path("id").asText());
    assertEquals("bob", second.at("/author/name").asText());
    assertEquals(
        "{\"field\":\"assignee\",\"fieldtype\":\"jira\",\"from\":null,\"fromString\":null,"
            + "\"to\":\"JIRAUSER10102\",\"toString\":\"Bob Lindqvist\"}",
        second.at("/items/0").toString());
    assertEquals("Linked Issues", issue.at("/names/issuelinks").asText());
  }

  private static String person(JsonNode user) {
    return "{\"self\":%s,\"name\":%s,\"key\":%s}"
        .formatted(user.path("self"), user.path("name"), user.path("key"));
  }

  private static List<String> linked(JsonNode links) {
    List<String> keys = new ArrayList<>();
    links.forEach(
        link ->
            keys.add(
                link.has("outwardIssue")
                    ? link.at("/outwardIssue/key").asText()
                    : link.at("/inwardIssue/key").asText()));
    return keys;
  }

  @Test
  public void whatIsRestrictedIsNotToldToOthers() {
    assertEquals(404, get("carol", "issue/PAY-127").status());
    assertEquals(404, get("carol", "issue/10127").status());
    assertEquals(get("carol", "issue/PAY-9999").body(), get("carol", "issue/PAY-127").body());
    assertEquals("Incident responders", securityOf("bob"));
    JsonNode carols = get("carol", "issue/PAY-142?fields=comment").json();
    assertEquals(11, carols.at("/fields/comment/total").asInt());
    assertFalse(carols.toString().contains("Nordhaus"));
    JsonNode bobs = get("bob", "issue/PAY-142?fields=comment").json();
    assertEquals(
        "{\"type\":\"group\",\"value\":\"payments-oncall\"}",
        bobs.at("/fields/comment/comments/3/visibility").toString());
  }

  private static String securityOf(String who) {
    return get(who, "issue/PAY-127?fields=security").json().at("/fields/security/name").asText();
  }

  @Test
  public void aMissingIssueIs404AndNobodyIs401() {
    Visitor.Answer missing = get("bob", "issue/PAY-9999");
    assertEquals(404, missing.status());
    assertEquals("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}", missing.body());
    assertEquals(401, Visitor.anonymous(jira.url()).get("/rest/api/2/myself").status());
    Visitor.Answer server = Visitor.anonymous(jira.url()).get("/rest/api/latest/serverInfo");
    assertEquals(200, server.status());
    assertEquals("Server", server.json().path("deploymentType").asText());
  }

  @Test
  public void projectsTellWhatCanBeCreatedInThem() {
    assertEquals(
        List.of("LEGAL", "OPS", "PAY", "PLAT", "RISK", "WEB"), sorted(get("bob", "project")));
    assertEquals(List.of("WEB"), sorted(get("erin", "project")));
    assertEquals(404, get("erin", "project/PAY").status());
    JsonNode pay = get("bob", "project/PAY").json();
    assertEquals("alice", pay.at("/lead/name").asText());
    assertEquals(
        List.of("Task", "Bug", "Incident", "Post-mortem"), all(pay.path("issueTypes"), "name"));
    assertEquals(4, get("bob", "project/10000/statuses").json().at("/0/statuses").size());

    JsonNode types = get("bob", "issue/createmeta/RISK/issuetypes").json();
    assertEquals(4, types.path("total").asInt());
    JsonNode fields = get("bob", "issue/createmeta/RISK/issuetypes/10101").json().path("values");
    assertEquals(
        List.of(
            "summary",
            "issuetype",
            "project",
            "description",
            "priority",
            "assignee",
            "security",
            "duedate",
            "customfield_10500",
            "customfield_10501"),
        all(get("alice", "issue/createmeta/RISK/issuetypes/10101").json().path("values"), "fieldId")
            .stream()
            .filter(id -> !id.equals("reporter"))
            .toList());
    JsonNode regulator = fields.get(fields.size() - 2);
    assertTrue(regulator.path("required").asBoolean());
    assertEquals("BaFin", regulator.at("/allowedValues/0/value").asText());
    assertEquals(404, get("dave", "issue/createmeta/PAY/issuetypes").status());
  }

  private static List<String> sorted(Visitor.Answer projects) {
    return all(projects.json(), "key").stream().sorted().toList();
  }

  @Test
  public void theWordsOfThisJiraAreListed() {
    assertEquals(
        List.of("Highest", "High", "Medium", "Low", "Lowest"),
        all(get("bob", "priority").json(), "name"));
    assertEquals(
        List.of("Done", "Won't Do", "Duplicate"), all(get("bob", "resolution").json(), "name"));
    assertEquals("3", get("bob", "status/In%20Progress").json().path("id").asText());
    assertEquals("indeterminate", get("bob", "status/3").json().at("/statusCategory/key").asText());
    assertEquals("Bug", get("bob", "issuetype/10004").json().path("name").asText());
    assertEquals(404, get("bob", "issuetype/1").status());
    assertTrue(all(get("bob", "field").json(), "id").contains("customfield_10500"));
  }

  @Test
  public void peopleAreFoundByNameAndByTheirBeginning() {
    assertEquals("frank", get("bob", "user?key=fadeyemi").json().path("name").asText());
    assertEquals(404, get("bob", "user?username=nobody").status());
    assertEquals(400, get("bob", "user").status());
    assertEquals(List.of("carol"), all(get("bob", "user/search?username=Carol").json(), "name"));
    assertEquals(8, get("bob", "user/search?username=.").json().size());
    assertEquals(9, get("bob", "user/search?username=.&includeInactive=true").json().size());
    assertEquals(
        List.of("alice", "bob"),
        all(get("bob", "user/assignable/search?project=RISK").json(), "name"));
    assertEquals("bob", get("bob", "myself").json().path("name").asText());
    assertEquals(2, get("bob", "groups/picker?query=in").json().path("total").asInt());
  }
}
