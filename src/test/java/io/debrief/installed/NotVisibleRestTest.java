package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Nothing that Debrief writes or answers names an action item to whoever may not see it, nor a
 * restricted post-mortem to whoever sees only its action items. Jira's own history of links does:
 * {@code action-items.md} says so.
 */
@RunWith(Parameterized.class)
public class NotVisibleRestTest {
  private static final String REST = "/rest/debrief/1.0";
  private static final String POST_MORTEMS = REST + "/post-mortems";
  private static final String API = "/rest/api/2/";
  private static final List<String> QUERIES =
      List.of(
          "issue in followUpsOf(%s)",
          "issue in openFollowUps()",
          "issue in missedFollowUps()",
          "issue in postMortemsOf(PAY-133)",
          "issue in postMortemsOf(PAY-127)",
          "issue in incidentsWithPostMortem()",
          "followUp is not empty",
          "text ~ \"audit\"",
          "created >= -90d");

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

  /** Carol works in Payments, and not in Risk. */
  @Test
  public void whoMayNotSeeAnItemReadsItsNumberAndFindsNoTraceOfIt() {
    String postMortem = postMortem("PAY-133");
    String items = POST_MORTEMS + "/" + postMortem + "/action-items";
    String hidden = promised(items, "Close the audit finding", "RISK");
    String shown = promised(items, "Add a health check", "PAY");
    checkedIn(hidden);

    Visitor.Answer list = as("carol").get(items);
    assertEquals(list.body(), 1, list.json().get("notVisible").asInt());
    String page = as("carol").get("/browse/" + postMortem).body();
    assertTrue(page.contains("1 item is not visible to you."));
    Secret secret = new Secret(hidden, id(hidden), "audit finding");
    assertEquals(List.of(), secret.toldIn(list.body()));
    assertEquals(404, as("carol").get(API + "issue/" + hidden).status());
    for (String path : everyAnswerAbout(postMortem, shown)) {
      assertEquals(path, List.of(), secret.toldAt(path));
    }
    for (JsonNode link : links("alice", postMortem)) {
      Visitor.Answer answer = as("carol").get(API + "issueLink/" + link.get("id").asText());
      assertEquals(
          link.at("/outwardIssue/key").asText().equals(hidden) ? 404 : 200, answer.status());
      assertEquals(List.of(), secret.toldIn(answer.body()));
    }
    onlyJirasOwnHistoryOfLinksTells(secret, postMortem);
  }

  /** PAY-127 and its post-mortem are for alice and bob; carol sees the item. */
  @Test
  public void aRestrictedPostMortemIsNamedNowhereInWhatDebriefWroteOnItsItems() {
    String postMortem = postMortem("PAY-127");
    Secret secret =
        new Secret(postMortem, id(postMortem), "Card tokens appear", "PAY-127", "10127");
    String items = POST_MORTEMS + "/" + postMortem + "/action-items";
    assertEquals(404, as("carol").get(items).status());
    String made = promised(items, "Print no request in the log", "PAY");
    String adopted = "PAY-145";
    link(postMortem, adopted);
    for (String item : List.of(made, adopted)) {
      checkedIn(item);
      for (String path : everyAnswerAbout(item, item)) {
        assertEquals(path, List.of(), secret.toldAt(path));
      }
      Visitor.Answer followed = as("carol").get(REST + "/action-items/" + item);
      assertEquals(List.of(), secret.toldIn(followed.body()));
      assertEquals("[]", followed.json().get("promisedBy").toString());
      assertEquals(1, followed.json().get("promisesNotVisible").asInt());
      assertTrue(
          as("carol")
              .get("/browse/" + item)
              .body()
              .contains("1 post-mortem is not visible to you."));
      onlyJirasOwnHistoryOfLinksTells(secret, item);
      assertEquals(List.of(), secret.toldIn(written(item)));
    }
    assertEquals(
        "[\"named-in-history\"]",
        as("alice")
            .post(items + "/preview", "{\"lines\":[\"PAY-145\"]}")
            .json()
            .at("/results/0/hints")
            .findValuesAsText("hint")
            .stream()
            .map(hint -> '"' + hint + '"')
            .toList()
            .toString());
  }

  private static List<String> everyAnswerAbout(String issue, String other) {
    List<String> paths = new ArrayList<>();
    for (String key : List.of(issue, other)) {
      paths.add(API + "issue/" + key + "?fields=*all&properties=*all&expand=names");
      paths.add(API + "issue/" + key + "/properties");
      paths.add(API + "issue/" + key + "/properties/debrief.followUp");
      paths.add(API + "issue/" + key + "/comment");
      paths.add(API + "issue/" + key + "/transitions");
    }
    for (String query : QUERIES) {
      paths.add(
          API
              + "search?fields=*all&maxResults=1000&jql="
              + URLEncoder.encode(query.formatted(issue), StandardCharsets.UTF_8));
    }
    paths.add(REST + "/follow-ups");
    paths.add(REST + "/action-items/" + other + "/check-ins");
    return paths;
  }

  /** The words of Jira's link type before a key, and nothing else in the history. */
  private static void onlyJirasOwnHistoryOfLinksTells(Secret secret, String issue) {
    JsonNode changelog =
        as("carol").get(API + "issue/" + issue + "?expand=changelog").json().at("/changelog");
    int told = 0;
    for (JsonNode item :
        changelog.findValues("items").stream().flatMap(NotVisibleRestTest::all).toList()) {
      if (item.get("field").asText().equals("Link")) {
        told++;
        assertTrue(
            item.toString(),
            item.get("toString").asText().matches("This issue ([a-z -]+) [A-Z]+-\\d+"));
      } else {
        assertEquals(item.toString(), List.of(), secret.toldIn(item.toString()));
      }
    }
    assertTrue("links have a history", told > 0);
  }

  private static Stream<JsonNode> all(JsonNode items) {
    List<JsonNode> each = new ArrayList<>();
    items.forEach(each::add);
    return each.stream();
  }

  /** What Jira keeps of an issue besides links and their history, as it is in the database. */
  private static String written(String key) {
    long id = Long.parseLong(id(key));
    List<String> rows = new ArrayList<>();
    rows(rows, "select summary, description from issue where issue_id = " + id);
    rows(rows, "select field_id, field_value from issue_field_value where issue_id = " + id);
    rows(rows, "select body, author_key from issue_comment where issue_id = " + id);
    rows(
        rows,
        "select property_key, json_value from entity_property where entity_name = 'IssueProperty'"
            + " and entity_id = "
            + id);
    rows(rows, "select field, text_value from property_index where issue_id = " + id);
    rows(
        rows,
        "select i.old_text, i.new_text from change_item i join change_group g on g.group_id ="
            + " i.group_id where i.field <> 'Link' and g.issue_id = "
            + id);
    String all = String.join("\n", rows);
    assertTrue(all, all.contains("debrief.followUp") && all.contains("dueAt"));
    return all;
  }

  private static void rows(List<String> into, String select) {
    into.addAll(
        sandbox
            .jiraPlugin()
            .database()
            .sql()
            .sql(select)
            .query((row, number) -> row.getString(1) + " | " + row.getString(2))
            .list());
  }

  private static String postMortem(String incident) {
    Visitor.Answer made =
        as("alice").post(POST_MORTEMS, "{\"incidentKeys\":[\"" + incident + "\"]}");
    assertEquals(made.body(), 201, made.status());
    return made.json().get("key").asText();
  }

  private static String promised(String items, String summary, String project) {
    JsonNode made =
        as("alice")
            .post(
                items,
                "{\"items\":[{\"summary\":\"%s\",\"projectKey\":\"%s\"}]}"
                    .formatted(summary, project))
            .json();
    assertEquals(made.toString(), "promised", made.at("/results/0/status").asText());
    return made.at("/results/0/item/key").asText();
  }

  private static void checkedIn(String item) {
    Visitor.Answer answer =
        as("alice")
            .post(
                REST + "/action-items/" + item + "/check-ins",
                "{\"verdict\":\"on-track\",\"note\":\"Soon\",\"version\":1}");
    assertEquals(answer.body(), 201, answer.status());
  }

  private static void link(String from, String to) {
    Visitor.Answer linked =
        as("alice")
            .post(
                API + "issueLink",
                ("{\"type\":{\"name\":\"Action item\"},\"inwardIssue\":{\"key\":\"%s\"},"
                        + "\"outwardIssue\":{\"key\":\"%s\"}}")
                    .formatted(from, to));
    assertEquals(linked.body(), 201, linked.status());
  }

  private static JsonNode links(String who, String key) {
    return as(who).get(API + "issue/" + key).json().at("/fields/issuelinks");
  }

  private static String id(String key) {
    return as("alice").get(API + "issue/" + key + "?fields=summary").json().get("id").asText();
  }

  private static Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }

  /** What nobody may read: whole words of these. */
  private record Secret(List<String> words) {
    Secret(String... words) {
      this(List.of(words));
    }

    /** What carol wrote into the address is no news to her. */
    List<String> toldAt(String path) {
      List<String> told = new ArrayList<>(toldIn(as("carol").get(path).body()));
      told.removeAll(toldIn(URLDecoder.decode(path, StandardCharsets.UTF_8)));
      return told;
    }

    List<String> toldIn(String text) {
      assertFalse(text.isEmpty());
      return words.stream()
          .filter(
              word ->
                  Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(word) + "(?![A-Za-z0-9])")
                      .matcher(text)
                      .find())
          .toList();
    }
  }
}
