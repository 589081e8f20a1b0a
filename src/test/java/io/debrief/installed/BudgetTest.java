package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.Statements;
import io.debrief.testkit.Chatty;
import io.debrief.testkit.Databases;
import io.debrief.testkit.HostPrices;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Promised;
import io.debrief.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What requests cost: our statements, and with our calls on the host at their price. */
@RunWith(Parameterized.class)
public class BudgetTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";

  private static Sandbox sandbox;
  private static Chatty chatty;

  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @BeforeParam
  public static void start(String kind) {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
    chatty = new Chatty(sandbox.jiraPlugin().database());
  }

  @AfterParam
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void anIncidentsPageCostsTheSameAtTenAndAtTenThousandLinks() {
    chatty.link("PAY-139", 10);
    chatty.link("PAY-133", 10_000);
    Statements.Request none = page("PAY-139");
    within("without a post-mortem", none, 3, 10);
    create("PAY-139");
    create("PAY-133");
    Statements.Request few = page("PAY-139");
    within("with one", few, 3, 10);
    same(few, page("PAY-133"));
  }

  @Test
  public void aPostMortemsPageCostsTheSameAtTenAndAtTenThousandLinks() {
    chatty.silence("PAY-118");
    chatty.silence("PAY-104");
    chatty.link("PAY-118", 10);
    chatty.link("PAY-104", 10_000);
    String few = create("PAY-118").get("key").asText();
    String many = create("PAY-104").get("key").asText();
    chatty.link(few, 10);
    chatty.link(many, 10_000);
    Statements.Request cost = page(few);
    within("few links", cost, 10, 20);
    assertEquals("one statement for each of five tables", 5, cost.ours());
    same(cost, page(many));
  }

  @Test
  public void aPostMortemsPageAndThatOfAnItemCostTheSameAtTenAndAtTenThousandActionItems() {
    String few = promising(10);
    String many = promising(10_000);
    Statements.Request cost = page(few);
    within("few action items", cost, 10, 20);
    // Beside the five of above FOLLOW_UP, the latest check-ins, and whether the issue of the
    // post-mortem is an action item itself.
    assertEquals(told(cost), 8, cost.ours());
    assertEquals(told(cost), 1, followUpsRead(cost));
    same(cost, page(many));
    assertTrue(
        alice().get("/browse/" + many).body(),
        alice().get("/browse/" + many).body().contains("10000"));
    anActionItemsPageCostsTheSameAtTenAndAtTenThousandLinksAndPromises();
  }

  private void anActionItemsPageCostsTheSameAtTenAndAtTenThousandLinksAndPromises() {
    List<Long> items =
        jira()
            .sql()
            .sql("select \"ISSUE_ID\" from \"AO_B00D56_PROMISE\" order by \"ID\" desc")
            .query(Long.class)
            .list()
            .subList(0, 2);
    long postMortem = newest();
    Promised.often(jira(), postMortem, items.get(0), 9);
    Promised.often(jira(), postMortem, items.get(1), 9_999);
    chatty.link(key(items.get(0)), 10);
    chatty.link(key(items.get(1)), 10_000);
    Statements.Request cost = page(key(items.get(0)));
    within("few links and promises", cost, 3, 10);
    same(cost, page(key(items.get(1))));
  }

  private static String promising(int items) {
    String fields =
        "{\"fields\": {\"project\": {\"key\": \"PLAT\"}, \"issuetype\": {\"name\": \"Incident\"},"
            + " \"summary\": \"The queue stood still\"}}";
    Visitor.Answer incident = alice().post("/rest/api/2/issue", fields);
    assertEquals(incident.body(), 201, incident.status());
    String key = create(incident.json().get("key").asText()).get("key").asText();
    // A real one makes Jira's nodes know that the project holds action items.
    String real = "{\"items\":[{\"summary\":\"Alert on the age of the queue\"}]}";
    assertEquals(200, alice().post(POST_MORTEMS + "/" + key + "/action-items", real).status());
    chatty.link(key, items - 1);
    Promised.allLinked(jira(), newest());
    return key;
  }

  private static long newest() {
    return jira()
        .sql()
        .sql("select max(\"ID\") from \"AO_B00D56_POST_MORTEM\"")
        .query(Long.class)
        .single();
  }

  private static String key(long issueId) {
    return jira()
        .sql()
        .sql("select issue_key from issue where issue_id = ?")
        .param(issueId)
        .query(String.class)
        .single();
  }

  /** Of what a post-mortem promises. */
  private static long followUpsRead(Statements.Request cost) {
    return cost.texts().stream()
        .filter(text -> text.contains("_FOLLOW_UP") && text.contains("JOIN"))
        .count();
  }

  private static Database jira() {
    return sandbox.jiraPlugin().database();
  }

  @Test
  public void creationFromFiveThousandHistoryEntriesStoresFiveHundredAndSaysWhatIsFolded() {
    chatty.changes("PAY-142", 5_000);
    JsonNode made = create("PAY-142");
    Statements.Request cost = awaitLast("POST", POST_MORTEMS);
    assertTrue(told(cost), HostPrices.of(cost) <= 40);

    String timeline = POST_MORTEMS + "/" + made.get("key").asText() + "/timeline";
    JsonNode told = alice().get(timeline).json();
    assertEquals(500, told.get("total").asInt());
    assertEquals(500, made.at("/counts/timeline").asInt());
    int folded = 0;
    for (JsonNode day : told.get("folded")) {
      folded += day.get("count").asInt();
    }
    assertEquals(made.at("/counts/recordsLeftOut").asInt(), folded);
    assertTrue(folded + " folded", folded > 4_500);
    within("its panel", page(made.get("key").asText()), 10, 20);
  }

  @Test
  public void eachPublicCommentOfAServiceDeskThatIsShownCostsOneMore() {
    String key = create("PAY-127").get("key").asText();
    int shown = commentsOf(key);
    assertTrue("comments", shown > 0);
    assertEquals(shown, commentsLookedAt(page(key)));
  }

  @Test
  public void commentsElsewhereCostNothing() {
    chatty.comments("PLAT-83", 500);
    String key = create("PLAT-83").get("key").asText();
    assertEquals(0, commentsLookedAt(awaitLast("POST", POST_MORTEMS)));
    int shown = commentsOf(key);
    assertTrue(shown + " comments", shown > 400);
    Statements.Request cost = page(key);
    assertEquals(0, commentsLookedAt(cost));
    within("500 comments", cost, 10, 20);
  }

  private static int commentsOf(String key) {
    int comments = 0;
    String timeline = POST_MORTEMS + "/" + key + "/timeline?maxResults=100&startAt=";
    for (int start = 0; start < 500; start += 100) {
      for (JsonNode entry : alice().get(timeline + start).json().get("values")) {
        comments += entry.at("/source/record").asText().equals("comment") ? 1 : 0;
      }
    }
    return comments;
  }

  private static long commentsLookedAt(Statements.Request request) {
    return request.calls().stream()
        .filter(call -> call.method().equals("JsonEntityPropertyManager.get"))
        .count();
  }

  @Test
  public void creationFromTenThousandLinksCostsNoMoreThanFromTen() {
    chatty.link("PLAT-72", 10);
    chatty.link("PLAT-79", 10_000);
    create("PLAT-72");
    int few = HostPrices.of(awaitLast("POST", POST_MORTEMS));
    create("PLAT-79");
    Statements.Request many = awaitLast("POST", POST_MORTEMS);
    // The timeline is full, so that what is folded is kept: two statements more.
    assertTrue(few + " and " + told(many), HostPrices.of(many) <= few + 2);
  }

  @Test
  public void anUnrelatedIssueInAProjectOfOursCostsOneAtMost() {
    Statements.Request cost = page("PAY-145");
    assertTrue(told(cost), HostPrices.of(cost) <= 1);
  }

  @Test
  public void aListCostsTwoForEachHundredAndTwoForEachThatIsShown() {
    create("PLAT-88");
    alice().get(POST_MORTEMS + "?maxResults=1&stage=preparing");
    Statements.Request cost = awaitLast("GET", POST_MORTEMS);
    assertTrue(told(cost), cost.ours() <= 4);
    assertTrue(told(cost), HostPrices.of(cost) <= 5);
  }

  @Test
  public void theStageOfWhatIsPublishedCostsOneMore() {
    chatty.silence("PLAT-64");
    String key = create("PLAT-64").get("key").asText();
    String path = POST_MORTEMS + "/" + key;
    alice().post(path + "/start", "{\"version\":1}");
    for (String kind : List.of("started", "detected", "resolved")) {
      String entry =
          "{\"kind\":\"%s\",\"text\":\"The disk was full\",\"at\":\"2026-03-01T09:00:00Z\"}";
      alice().post(path + "/timeline", entry.formatted(kind));
    }
    String factor = "{\"text\":\"Nothing watched the disk\",\"category\":\"technology\"}";
    assertEquals(201, alice().post(path + "/factors", factor).status());
    String item = "{\"items\":[{\"summary\":\"Alert on the free space of the disk\"}]}";
    alice().post(path + "/action-items", item);
    Statements.Request before = page("PLAT-64");
    Statements.Request panelBefore = page(key);
    Visitor.Answer published = alice().post(path + "/publish", "{\"version\":2}");
    assertEquals(published.body(), 200, published.status());

    Statements.Request after = page("PLAT-64");
    assertEquals(told(after), before.ours() + 1, after.ours());
    // One of them says whether the incident is an action item, as one of its project is.
    within("the page of its incident", after, 5, 10);
    Statements.Request panel = page(key);
    assertEquals(told(panel), panelBefore.ours() + 1, panel.ours());
    // Its follow-ups are asked for twice: by the panel, and by the stage.
    assertEquals(told(panel), 2, followUpsRead(panel));
    within("its panel", panel, 10, 20);
    alice().get(POST_MORTEMS + "?maxResults=1&stage=following-up");
    Statements.Request list = awaitLast("GET", POST_MORTEMS);
    assertTrue(
        told(list), list.texts().stream().filter(it -> it.contains("DISTINCT")).count() == 1);
  }

  @Test
  public void aPostMortemsPageCostsTheSameAtTenAndAtAHundredCauses() {
    chatty.silence("PLAT-91");
    String key = create("PLAT-91").get("key").asText();
    String factors = POST_MORTEMS + "/" + key + "/factors";
    String body = "{\"text\":\"Nothing watched the disk\",\"category\":\"technology\"}";
    int none = page(key).ours();
    none = Math.min(none, page(key).ours());
    Statements.Request few = null;
    for (int i = 0; i < 100; i++) {
      JsonNode made = alice().post(factors, body).json();
      String whys = factors + "/" + made.get("id").asInt() + "/whys";
      assertEquals(201, alice().post(whys, "{\"text\":\"Nobody asked for it\"}").status());
      assertEquals(201, alice().post(whys, "{\"text\":\"It is new\"}").status());
      if (i == 9) {
        few = page(key);
      }
    }
    within("ten causes", few, 10, 20);
    assertEquals("one statement more: " + told(few), none + 1, few.ours());
    same(few, page(key));
    assertEquals(409, alice().post(factors, body).status());
  }

  @Test
  public void administratorsSeeWhatRequestsCost() {
    page("PLAT-91");
    String costs = Visitor.to(sandbox.jiraUrl(), "admin").get("/sandbox/costs").body();
    assertTrue(costs, costs.contains("GET /jira/browse/PLAT-91"));
    assertTrue(costs, costs.contains("PluginSettings.get ×"));
    assertEquals(403, alice().get("/sandbox/costs").status());
  }

  private static void within(String what, Statements.Request cost, int ours, int priced) {
    assertTrue(what + ": " + told(cost), cost.ours() <= ours);
    assertTrue(what + ": " + told(cost), HostPrices.of(cost) <= priced);
  }

  private static void same(Statements.Request some, Statements.Request many) {
    assertEquals(told(many), some.ours(), many.ours());
    assertEquals(told(many), HostPrices.of(some), HostPrices.of(many));
  }

  private static String told(Statements.Request cost) {
    List<String> paid = new ArrayList<>();
    cost.calls().stream()
        .filter(call -> HostPrices.of(List.of(call)) > 0)
        .forEach(call -> paid.add(call.method() + " " + HostPrices.of(List.of(call))));
    cost.texts().stream().filter(text -> text.contains("AO_")).forEach(paid::add);
    return cost.request()
        + " costs "
        + cost.ours()
        + ", priced "
        + HostPrices.of(cost)
        + ": "
        + String.join("\n  ", paid);
  }

  private static Statements.Request page(String key) {
    assertEquals(200, alice().get("/browse/" + key).status());
    return awaitLast("GET", "/browse/" + key);
  }

  private static Statements.Request awaitLast(String method, String path) {
    return sandbox.jiraPlugin().database().statements().awaitLast(method + " /jira" + path);
  }

  private static JsonNode create(String incident) {
    Visitor.Answer made = alice().post(POST_MORTEMS, "{\"incidentKeys\":[\"" + incident + "\"]}");
    assertEquals(made.body(), 201, made.status());
    return made.json();
  }

  private static Visitor alice() {
    return Visitor.to(sandbox.jiraUrl(), "alice");
  }
}
