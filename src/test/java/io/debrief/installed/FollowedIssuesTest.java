package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.Statements;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.issue.IssueWrites;
import io.debrief.sandbox.sal.PluginSettingsTable;
import io.debrief.testkit.Databases;
import io.debrief.testkit.HostPrices;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Promised;
import io.debrief.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Follow-ups stay true while people work on the issues in Jira, heard or unheard. */
@RunWith(Parameterized.class)
public class FollowedIssuesTest {
  private static final String API = "/rest/api/2/issue/";
  private static final String PROPERTY = "/properties/debrief.followUp";
  private static final String FOLLOW_UPS = "\"AO_B00D56_FOLLOW_UP\"";

  private static RunningProduct<JiraProduct> jira;
  private static long postMortem;

  public FollowedIssuesTest(String database) {
    assertTrue(Databases.all().contains(database));
  }

  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Parameterized.BeforeParam
  public static void start(String database) {
    jira = Jira.on(database, PluginJar.built());
    Visitor.Answer made =
        as("alice").post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}");
    assertEquals(made.body(), 201, made.status());
    postMortem = number("select \"ID\" from \"AO_B00D56_POST_MORTEM\"");
    // Promises of these tests have no link: the sweep must have looked at the post-mortem before.
    later("P1D");
  }

  @Parameterized.AfterParam
  public static void stop() {
    jira.close();
  }

  @Test
  public void whatPeopleDoIsTakenInAndPlanningAndScriptsAreNot() {
    String key = followed("Alert on the age of the queue");
    long id = id(key);
    assertEquals("JIRAUSER10102", column(key, "OWNER_KEY"));
    String promised = column(key, "LAST_HUMAN_CHANGE");
    later("PT10M");
    jira.product().host().boards().rank(user("bob"), id, true);
    jira.product().host().boards().plan(user("bob"), id, null, "Sprint 7");
    edit("bob", key, "duedate", "2026-04-10");
    assertEquals("1", column(key, "TIMES_SLIPPED"));
    String edited = column(key, "LAST_HUMAN_CHANGE");
    assertTrue(Long.parseLong(edited) >= Long.parseLong(promised) + 600_000);
    later("PT10M");
    jira.product().host().boards().rank(user("bob"), id, false);
    assertEquals(edited, column(key, "LAST_HUMAN_CHANGE"));
    edit("bob", key, "duedate", "2026-04-20");
    edit("bob", key, "duedate", "2026-04-15");
    edit("bob", key, "duedate", "2026-05-01");
    assertEquals("3", column(key, "TIMES_SLIPPED"));
    assertEquals("20574", column(key, "ITEM_DUE"));
    String slipped = column(key, "LAST_HUMAN_CHANGE");
    new PluginSettingsTable(db())
        .createGlobalSettings()
        .put("io.debrief.group.automation", "payments-oncall");
    later("PT10M");
    as("bob").put(API + key + "/assignee", "{\"name\": \"carol\"}");
    assertEquals("JIRAUSER10103", column(key, "OWNER_KEY"));
    assertEquals("bob is a script by now", slipped, column(key, "LAST_HUMAN_CHANGE"));
    as("carol").post(API + key + "/comment", "{\"body\": \"Nearly there\"}");
    assertTrue(Long.parseLong(column(key, "LAST_HUMAN_CHANGE")) > Long.parseLong(slipped));
    new PluginSettingsTable(db()).createGlobalSettings().remove("io.debrief.group.automation");
  }

  @Test
  public void resolvingClosesReopeningOpensAndTheSearchHears() {
    String key = followed("Test the restart");
    assertEquals("open", property(key, "state"));
    step("bob", key, "Resolve");
    assertEquals("done", column(key, "STATE"));
    assertEquals("done", property(key, "state"));
    later("PT10M");
    step("bob", key, "Reopen");
    assertEquals("open", column(key, "STATE"));
    assertEquals("open", property(key, "state"));
    assertEquals("2026-", property(key, "due").substring(0, 5));
    assertEquals(property(key, "due") + "T10:30:00Z", property(key, "dueAt"));
  }

  @Test
  public void aMovedIssueIsFollowedWhereItIs() {
    String key = followed("Limit retries");
    long id = id(key);
    jira.product().host().places().move(user("alice"), id, 10001L);
    assertEquals(
        10001, number("select \"PROJECT_ID\" from " + FOLLOW_UPS + " where \"ISSUE_ID\" = " + id));
    String moved = jira.product().host().issues().byId(id).getKey();
    edit("bob", moved, "duedate", "2026-05-02");
    assertEquals("20575", column(moved, "ITEM_DUE"));
  }

  @Test
  public void withADeletedIssueAllOfItGoes() {
    String key = followed("Automate the failover");
    long id = id(key);
    assertEquals(204, as("admin").delete(API + key).status());
    assertEquals(0, rows(FOLLOW_UPS, id));
    assertEquals(0, rows("\"AO_B00D56_PROMISE\"", id));
  }

  @Test
  public void whatHappenedUnheardIsFollowedWithinTheHour() {
    String gone = followed("Document the runbook");
    String changed = followed("Rehearse the switch");
    long goneId = id(gone);
    jira.plugin().disable();
    edit("bob", changed, "duedate", "2026-04-03");
    step("bob", changed, "Resolve");
    jira.product().host().changes().delete(user("admin"), goneId);
    jira.plugin().enable();
    assertEquals("open", column(changed, "STATE"));
    later("PT1H1M");
    assertEquals("done", column(changed, "STATE"));
    assertEquals("20546", column(changed, "ITEM_DUE"));
    assertEquals(0, rows(FOLLOW_UPS, goneId));
    assertEquals(0, rows("\"AO_B00D56_PROMISE\"", goneId));
  }

  @Test
  public void aForgedOrDeletedPropertyIsRestoredOvernight() {
    String forged = followed("Pin the versions");
    String deleted = followed("Shorten the lease");
    String unpromised = followed("Nothing any more");
    String wanted = as("bob").get(API + forged + PROPERTY).body();
    put("bob", forged, "{\"state\": \"done\", \"secret\": \"PAY-142\"}");
    assertEquals(204, as("bob").delete(API + deleted + PROPERTY).status());
    db().sql()
        .sql("delete from \"AO_B00D56_PROMISE\" where \"ISSUE_ID\" = ?")
        .param(id(unpromised))
        .update();
    later("P1D");
    assertEquals(wanted, as("bob").get(API + forged + PROPERTY).body());
    assertEquals("open", property(deleted, "state"));
    assertEquals(404, as("bob").get(API + unpromised + PROPERTY).status());
    assertEquals(0, rows(FOLLOW_UPS, id(unpromised)));
  }

  @Test
  public void whereNothingIsFollowedAnEventCostsNothingAndElsewhereOneLook() {
    followed("Make it quieter");
    String elsewhere = task("bob", "WEB", "Elsewhere");
    String beside = task("bob", "PAY", "Beside");
    edit("bob", elsewhere, "duedate", "2026-04-02");
    assertEquals(0, cost(elsewhere, "2026-04-03").ours());
    Statements.Request besides = cost(beside, "2026-04-03");
    assertEquals(besides.texts().toString(), 1, besides.ours());
    assertEquals(1, HostPrices.of(besides));
  }

  /** The person is done: what we make of it is our trouble, and the next sweep makes it good. */
  @Test
  public void whenWeFailThePersonDoesNotNotice() {
    String key = followed("Alert on the replica");
    rename("AO_B00D56_FOLLOW_UP", "AWAY");
    edit("bob", key, "duedate", "2026-04-04");
    rename("AWAY", "AO_B00D56_FOLLOW_UP");
    assertEquals("20544", column(key, "ITEM_DUE"));
    later("PT1H1M");
    assertEquals("20547", column(key, "ITEM_DUE"));
  }

  @Test
  public void theSweepLooksAtWhatIsDueAndWritesWhatDiffersOnly() {
    String key = followed("Throttle the importer");
    later("P12D");
    assertEquals("[]", property(key, "flags"));
    later("P1DT2H");
    assertEquals("[\"stale\"]", property(key, "flags"));
    Visitor.Answer again = as("admin").post("/rest/debrief/1.0/sweep", "{}");
    assertEquals(0, again.json().get("changed").asInt());
    as("bob").post(API + key + "/comment", "{\"body\": \"On it\"}");
    assertEquals("[]", property(key, "flags"));
  }

  private static void rename(String table, String to) {
    db().sql().sql("alter table \"" + table + "\" rename to \"" + to + "\"").update();
  }

  private static Statements.Request cost(String key, String due) {
    edit("bob", key, "duedate", due);
    return db().statements().awaitLast("PUT /jira" + API + key);
  }

  private static String followed(String summary) {
    String key = task("bob", "PAY", summary);
    edit("bob", key, "duedate", "2026-04-01");
    assertEquals(204, as("bob").put(API + key + "/assignee", "{\"name\": \"bob\"}").status());
    Promised.unheard(db(), postMortem, id(key), jira.product().host().clock().millis());
    later("P1D");
    assertEquals("open", column(key, "STATE"));
    return key;
  }

  private static String task(String who, String project, String summary) {
    Visitor.Answer made =
        as(who)
            .post(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \""
                    + project
                    + "\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \""
                    + summary
                    + "\"}}");
    assertEquals(made.body(), 201, made.status());
    return made.json().get("key").asText();
  }

  private static void edit(String who, String key, String field, String value) {
    assertEquals(
        204,
        as(who).put(API + key, "{\"fields\": {\"" + field + "\": \"" + value + "\"}}").status());
  }

  private static void put(String who, String key, String json) {
    assertEquals(200, as(who).put(API + key + PROPERTY, json).status());
  }

  private static void step(String who, String key, String name) {
    var host = jira.product().host();
    var issue = host.issues().byId(id(key));
    IssueWrites.Step step =
        host.changes().steps(user(who), issue).stream()
            .filter(each -> each.name().startsWith(name))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Map.of(), host.changes().transition(user(who), issue.getId(), step.id()).getErrors());
  }

  private static void later(String duration) {
    jira.product().host().clock().advance(Duration.parse(duration));
  }

  private static String property(String key, String name) {
    var value = as("bob").get(API + key + PROPERTY).json().at("/value/" + name);
    return value.isTextual() ? value.asText() : value.toString();
  }

  private static String column(String key, String name) {
    return String.valueOf(
        db().sql()
            .sql("select \"" + name + "\" from " + FOLLOW_UPS + " where \"ISSUE_ID\" = ?")
            .param(id(key))
            .query(String.class)
            .optional()
            .orElse(null));
  }

  private static int rows(String table, long issueId) {
    return number("select count(*) from " + table + " where \"ISSUE_ID\" = " + issueId);
  }

  private static int number(String sql) {
    return db().sql().sql(sql).query(Integer.class).single();
  }

  private static long id(String key) {
    return jira.product().host().issues().getIssueObject(key).getId();
  }

  private static ApplicationUser user(String name) {
    return jira.product().host().users().getUserByName(name);
  }

  private static Database db() {
    return jira.plugin().database();
  }

  private static Visitor as(String who) {
    return Visitor.to(jira.url(), who);
  }
}
