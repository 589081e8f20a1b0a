package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * The rule of visibility through the real jar. Everybody of whom this speaks may browse Payments;
 * its level 10400 is for alice and bob alone. Platform has the level 10410.
 */
@RunWith(Parameterized.class)
public class VisibilityRestTest {
  private static final String BASE = "/rest/debrief/1.0";
  private static final String SETTINGS = BASE + "/settings";
  private static final String POST_MORTEMS = BASE + "/post-mortems";
  private static final long PLAT = 10001;
  private static final long RESPONDERS = 10400;
  private static final long PLATFORM_ONLY = 10410;
  private static final String MORE_VISIBLE = "is more visible than its incident";

  private static Sandbox sandbox;

  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @BeforeParam
  public static void start(String kind) {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
  }

  @AfterParam
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void securityLevelsAreMappedToThoseOfAnotherProject() {
    Visitor admin = as("admin");
    String mapping =
        "[{\"project\":\"PAY\",\"level\":\"10400\",\"toProject\":\"PLAT\",\"toLevel\":\"10410\"},"
            + "{\"project\":\"PAY\",\"level\":null,\"toProject\":\"PLAT\",\"toLevel\":null}]";
    map(mapping);
    assertEquals(
        "[{\"project\":\"PAY\",\"level\":null,\"toProject\":\"PLAT\",\"toLevel\":null},"
            + "{\"project\":\"PAY\",\"level\":\"10400\",\"toProject\":\"PLAT\",\"toLevel\":\"10410\"}]",
        admin.get(SETTINGS).json().get("levelMapping").toString());
    assertEquals(
        "settings.levelMapping",
        admin.get(SETTINGS + "/audit").json().get("values").get(0).get("what").asText());

    refusedMapping("{\"project\":\"NONE\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"toProject\":\"NONE\"}");
    refusedMapping("{\"project\":\"PAY\"}");
    refusedMapping("{\"project\":\"PAY\",\"level\":\"secret\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"level\":\"10410\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"toProject\":\"PLAT\",\"toLevel\":\"10400\"}");
    refusedMapping("{\"project\":\"WEB\",\"level\":\"10400\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"toProject\":\"PAY\"}");
    refusedMapping(
        "{\"project\":\"PAY\",\"toProject\":\"PLAT\"},"
            + "{\"project\":\"PAY\",\"toProject\":\"PLAT\",\"toLevel\":\"10410\"}");
    assertEquals(2, admin.get(SETTINGS).json().get("levelMapping").size());
  }

  private void refusedMapping(String mapping) {
    Visitor.Answer refused = settings("[" + mapping + "]");
    assertEquals(mapping + refused.body(), 400, refused.status());
    assertEquals("levelMapping", refused.json().get("errors").get(0).get("field").asText());
  }

  @Test
  public void whereAPostMortemMayBeMade() {
    map("[{\"project\":\"PAY\",\"level\":\"10400\",\"toProject\":\"PLAT\",\"toLevel\":\"10410\"}]");
    restrict("PAY-104", RESPONDERS);

    JsonNode wider = refused("alice", "PAY-139", "PLAT", 409);
    assertEquals("projectKey", wider.get("field").asText());
    assertEquals(
        "A post-mortem in project PLAT could be seen by people who may not see PAY-139. Create it"
            + " in project PAY, or ask an administrator of Jira to map project and security level"
            + " of PAY-139 to project PLAT in the settings of Debrief.",
        wider.get("message").asText());
    assertEquals(
        "a closed project looks as if it did not exist",
        refused("carol", "PAY-139", "NONE", 404),
        refused("carol", "PAY-139", "RISK", 404));
    assertTrue(
        refused("alice", "PAY-139\",\"PAY-104", "PAY", 409)
            .get("message")
            .asText()
            .contains("PAY-139 and PAY-104"));
    refused("alice", "PAY-139\",\"PLAT-79", "PAY", 409);
    assertTrue(
        "may not set the level",
        refused("bob", "PAY-104", "PLAT", 403).get("message").asText().contains("PLAT"));
    refused("bob", "PAY-104", "PAY", 403);
    refused("carol", "PAY-104", "PAY", 404);
    assertEquals("nothing was made", 0, issuesAbout("PAY-139") + issuesAbout("PAY-104"));

    String key = create("alice", "PAY-104", "PLAT");
    assertTrue(key, key.startsWith("PLAT-"));
    assertEquals(Long.valueOf(PLATFORM_ONLY), issue(key).getSecurityLevelId());
    assertEquals("[]", warnings("alice", key).toString());
    assertEquals(200, as("carol").get("/browse/" + key).status());
    nothingIsToldTo("carol", key);
    assertEquals(200, as("bob").get(POST_MORTEMS + "/" + key).status());
  }

  @Test
  public void aTightenedIncidentIsToldUntilItsPostMortemIsRestrictedToo() {
    String key = create("alice", "PAY-133", "PAY");
    assertEquals(200, as("carol").get(POST_MORTEMS + "/" + key).status());
    assertEquals("[]", warnings("alice", key).toString());

    restrict("PAY-133", RESPONDERS);

    JsonNode warning = warnings("alice", key).get(0);
    assertEquals("more-visible", warning.get("kind").asText());
    assertEquals("PAY-133", warning.get("incident").asText());
    assertTrue(warning.toString(), warning.get("message").asText().contains(MORE_VISIBLE));
    String panel = as("alice").get("/browse/" + key).body();
    assertTrue(panel, panel.contains("role=\"alert\">This post-mortem " + MORE_VISIBLE));
    assertTrue("noted for whoever is to be told", isNoted(key));
    assertEquals("no issue is restricted by us", null, issue(key).getSecurityLevelId());
    nothingIsToldTo("carol", key);

    restrict(key, RESPONDERS);

    assertEquals("[]", warnings("alice", key).toString());
    assertFalse(as("alice").get("/browse/" + key).body().contains(MORE_VISIBLE));
    assertFalse(isNoted(key));
  }

  @Test
  public void aMovedIncidentIsToldUntilItsPostMortemFollows() {
    String key = create("alice", "PAY-118", "PAY");
    move("PAY-118");
    String moved = issue("PAY-118").getKey();
    assertTrue(moved, moved.startsWith("PLAT-"));
    assertEquals(moved, warnings("alice", key).get(0).get("incident").asText());
    assertTrue(isNoted(key));
    assertEquals("no issue is moved by us", key, issue(key).getKey());

    move(key);

    String followed = issue(key).getKey();
    assertTrue(followed, followed.startsWith("PLAT-"));
    assertEquals("[]", warnings("alice", followed).toString());
    assertFalse(isNoted(followed));
  }

  @Test
  public void theBackgroundFindsWhatNoEventTold() {
    String key = create("alice", "PLAT-83", "PLAT");
    setLevelUnheard("PLAT-83", PLATFORM_ONLY);
    assertFalse(isNoted(key));
    sandbox.clock().advance(Duration.ofHours(1));
    assertTrue(isNoted(key));
    setLevelUnheard("PLAT-83", null);
    sandbox.clock().advance(Duration.ofHours(1));
    assertFalse(isNoted(key));
  }

  @Test
  public void ofSeveralIncidentsOneHiddenHidesEverything() {
    String key = create("alice", "PLAT-79\",\"PLAT-72", "PLAT");
    assertEquals(200, as("carol").get(POST_MORTEMS + "/" + key).status());
    move("PLAT-72", 10003);
    assertEquals("carol may not browse Risk", 404, as("carol").get("/browse/PLAT-72").status());

    nothingIsToldTo("carol", key);
    String incident = as("carol").get("/browse/PLAT-79").body();
    assertTrue(incident.contains("postmortem-incident-panel"));
    assertFalse(incident.contains("debrief-post-mortem-link"));
    Visitor.Answer another = as("carol").post(POST_MORTEMS, "{\"incidentKeys\":[\"PLAT-79\"]}");
    assertEquals(409, another.status());
    assertTrue(another.body(), another.json().get("existing").isNull());
    assertEquals(1, warnings("alice", key).size());
  }

  /** Alice belongs to the group and the role that those comments are for. */
  @Test
  public void commentsThatAreForSomeAreNeverRead() {
    restrictedCommentsAreMissing(create("alice", "PAY-142", "PAY"), "I take command.");
    restrictedCommentsAreMissing(create("alice", "PLAT-88", "PLAT"), "Pausing the rebuild.");
  }

  private void restrictedCommentsAreMissing(String key, String publicComment) {
    String at = POST_MORTEMS + "/" + key + "/timeline";
    assertEquals(200, as("alice").post(at + "/refresh", "{}").status());
    JsonNode timeline = as("alice").get(at).json();
    assertTrue(timeline.toString(), timeline.toString().contains(publicComment));
    for (JsonNode entry : timeline.get("values")) {
      String source = entry.get("source").get("id").asText();
      assertFalse(source, List.of("12004", "12006", "12103").contains(source));
    }
    for (String text :
        List.of(
            timeline.toString(),
            as("alice").get(POST_MORTEMS + "/" + key).body(),
            panelOf(as("alice").get("/browse/" + key).body()))) {
      assertFalse("for a group", text.contains("Nordhaus"));
      assertFalse("internal", text.contains("Fourteen shops"));
      assertFalse("for a role", text.contains("Schedule now names its zone"));
    }
  }

  private static String panelOf(String page) {
    return page.substring(
        page.indexOf("data-debrief=\"post-mortem\""), page.indexOf("id=\"activitymodule\""));
  }

  @Test
  public void aCommentThatIsRestrictedLaterIsReadNoMore() {
    String at = POST_MORTEMS + "/" + create("alice", "PLAT-91", "PLAT") + "/timeline";
    String text = "Consumers from 4 to 8";
    assertTrue(as("alice").get(at).body().contains(text));
    run("update issue_comment set group_level = 'payments-oncall' where comment_id = 12111");
    assertFalse(as("alice").get(at).body().contains(text));
    run("update issue_comment set group_level = null where comment_id = 12111");
    assertTrue(as("alice").get(at).body().contains(text));
    run(
        "insert into entity_property (entity_name, entity_id, property_key, json_value) values"
            + " ('CommentProperty', 12111, 'sd.public.comment', '{\"internal\": true}')");
    assertTrue("only service desks have any", as("alice").get(at).body().contains(text));
    run("update project_type set type_key = 'service_desk' where project_id = 10001");
    assertFalse(as("alice").get(at).body().contains(text));
    run("update project_type set type_key = 'software' where project_id = 10001");
  }

  private static void run(String sql) {
    sandbox.jiraPlugin().database().sql().sql(sql).update();
  }

  /** Not by any call that there is, nor by a page. */
  private void nothingIsToldTo(String name, String key) {
    Visitor visitor = as(name);
    String at = POST_MORTEMS + "/" + key;
    for (Visitor.Answer answer :
        List.of(
            visitor.get(at),
            visitor.get(at + "/timeline"),
            visitor.get(at + "/participants"),
            visitor.put(at, "{\"title\":\"x\",\"version\":1}"),
            visitor.put(at + "/participants", "{\"participants\":[],\"version\":1}"),
            visitor.post(at + "/timeline", "{\"at\":\"2026-03-03T10:00:00Z\",\"text\":\"x\"}"),
            visitor.post(at + "/timeline/refresh", "{}"),
            visitor.put(at + "/timeline/1", "{\"text\":\"x\",\"version\":1}"),
            visitor.delete(at + "/timeline/1?version=1"),
            visitor.post(at + "/timeline/1/restore", "{\"version\":1}"),
            visitor.get(at + "/factors"),
            visitor.get(at + "/coverage"),
            visitor.post(at + "/factors", "{\"text\":\"x\",\"category\":\"technology\"}"),
            visitor.put(at + "/factors/1", "{\"text\":\"x\",\"version\":1}"),
            visitor.delete(at + "/factors/1?version=1"),
            visitor.post(at + "/factors/1/restore", "{\"version\":1}"),
            visitor.put(
                at + "/factors/1/acceptance",
                "{\"reason\":\"x\",\"reviewOn\":\"2027-01-01\",\"version\":1}"),
            visitor.delete(at + "/factors/1/acceptance?version=1"),
            visitor.post(at + "/factors/1/whys", "{\"text\":\"x\"}"),
            visitor.put(at + "/factors/1/whys/1", "{\"text\":\"x\",\"version\":1}"),
            visitor.delete(at + "/factors/1/whys/1?version=1"))) {
      assertEquals(answer.body(), 404, answer.status());
    }
    assertEquals(0, visitor.get(POST_MORTEMS + "?key=" + key).json().get("total").asInt());
    Visitor.Answer page = visitor.get("/browse/" + key);
    if (page.status() == 200) {
      assertTrue(page.body().contains("There is nothing of this post-mortem to show you."));
      assertFalse(page.body().contains(MORE_VISIBLE));
      assertFalse(page.body().contains("debrief-timeline"));
    }
  }

  private void map(String mapping) {
    Visitor.Answer changed = settings(mapping);
    assertEquals(changed.body(), 200, changed.status());
  }

  private Visitor.Answer settings(String mapping) {
    String version = as("admin").get(SETTINGS).json().get("version").asText();
    return as("admin")
        .put(SETTINGS, "{\"version\":" + version + ",\"levelMapping\":" + mapping + "}");
  }

  private String create(String name, String incidents, String project) {
    Visitor.Answer made = ask(name, incidents, project);
    assertEquals(made.body(), 201, made.status());
    return made.json().get("key").asText();
  }

  private JsonNode refused(String name, String incidents, String project, int status) {
    Visitor.Answer answer = ask(name, incidents, project);
    assertEquals(answer.body(), status, answer.status());
    return answer.json().get("errors").get(0);
  }

  private Visitor.Answer ask(String name, String incidents, String project) {
    return as(name)
        .post(
            POST_MORTEMS,
            "{\"incidentKeys\":[\"" + incidents + "\"],\"projectKey\":\"" + project + "\"}");
  }

  private JsonNode warnings(String name, String key) {
    return as(name).get(POST_MORTEMS + "/" + key).json().get("warnings");
  }

  private void restrict(String key, Long level) {
    var refusals =
        jira().places().restrict(jira().users().getUserByName("alice"), issue(key).getId(), level);
    assertEquals(List.of(), List.copyOf(refusals.getErrorMessages()));
  }

  private void move(String key) {
    move(key, PLAT);
  }

  private void move(String key, long projectId) {
    var refusals =
        jira().places().move(jira().users().getUserByName("alice"), issue(key).getId(), projectId);
    assertEquals(List.of(), List.copyOf(refusals.getErrorMessages()));
  }

  private void setLevelUnheard(String key, Long level) {
    sandbox
        .jiraPlugin()
        .database()
        .sql()
        .sql("update issue set level_id = ? where issue_id = ?")
        .params(level, issue(key).getId())
        .update();
  }

  private boolean isNoted(String key) {
    return count(
            "AO_B00D56_POST_MORTEM where WIDER_SINCE is not null and ISSUE_ID = "
                + issue(key).getId())
        == 1;
  }

  private int issuesAbout(String incident) {
    return count(
        "issue_link where type_id = 10300 and destination_id = " + issue(incident).getId());
  }

  private int count(String fromWhere) {
    String sql = "select count(*) from " + fromWhere;
    String quoted =
        kind.equals("postgres") ? sql.replaceAll("\\b([A-Z][A-Z0-9_]+)\\b", "\"$1\"") : sql;
    return sandbox.jiraPlugin().database().sql().sql(quoted).query(Integer.class).single();
  }

  private static Issue issue(String key) {
    return jira().issues().getIssueObject(key);
  }

  private static JiraHost jira() {
    return sandbox.jira().host();
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
