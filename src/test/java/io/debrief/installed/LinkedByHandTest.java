package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.exception.CreateException;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueInput;
import io.debrief.sandbox.jira.issue.Links;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Post-mortems that people link and unlink in Jira, beside Debrief. */
@RunWith(Parameterized.class)
public class LinkedByHandTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";
  private static final long LINK_TYPE = 10300;

  @Parameter public String kind;

  private Sandbox sandbox;
  private JiraHost host;
  private Visitor alice;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
    host = sandbox.jira().host();
    alice = Visitor.to(sandbox.jiraUrl(), "alice");
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void aPostMortemLinkedToAnIncidentWithoutOneIsItsPostMortemAndASecondOneIsNot() {
    String first = makeByHand("Hand-made");
    link(first, "PAY-142");

    JsonNode made = alice.get(POST_MORTEMS + "/" + first).json();
    assertEquals("[\"PAY-142\"]", keys(made));
    assertEquals("Hand-made", made.get("title").asText());
    assertEquals("alice", made.at("/facilitator/name").asText());
    assertEquals("preparing", made.get("stage").asText());
    assertTrue(made.toString(), made.at("/counts/timeline").asInt() > 30);
    assertFalse(page("PAY-142").contains("debrief-strays"));
    assertFalse(page(first).contains("debrief-strays"));

    String second = makeByHand("Another");
    link(second, "PAY-142");

    assertEquals(404, alice.get(POST_MORTEMS + "/" + second).status());
    assertStraysComeFirst(page("PAY-142"));
    assertTrue(
        page("PAY-142")
            .contains(
                ">"
                    + second
                    + "</a> is linked as a post-mortem too, but it is not the post-mortem of this"
                    + " incident."));
    assertTrue(
        page(second)
            .contains(
                ">PAY-142</a> is linked as an incident, but this is not its post-mortem: it has"
                    + " another."));
    assertEquals(0, sweep().get("changed").asInt());
  }

  private static void assertStraysComeFirst(String page) {
    assertTrue(page.contains("debrief-strays"));
    assertTrue(page.indexOf("debrief-strays") < page.indexOf("debrief-facts"));
  }

  @Test
  public void whatWasLinkedUnheardIsTakenUpByTheNextSweep() {
    String key = makeByHand("Hand-made");
    sandbox.jiraPlugin().disable();
    link(key, "PAY-142");
    sandbox.jiraPlugin().enable();
    assertTrue(page("PAY-142").contains("Debrief takes it up within the hour."));
    assertTrue(page(key).contains("is linked as an incident. Debrief takes it up"));

    assertEquals(1, sweep().get("changed").asInt());

    assertEquals("[\"PAY-142\"]", keys(alice.get(POST_MORTEMS + "/" + key).json()));
    assertEquals(0, sweep().get("changed").asInt());
  }

  @Test
  public void aPostMortemMoreVisibleThanTheIncidentIsNotItsPostMortemAndSaysSo() {
    String key = makeByHand("Hand-made");
    link(key, "PAY-127");

    assertEquals(404, alice.get(POST_MORTEMS + "/" + key).status());
    assertEquals(0, sweep().get("changed").asInt());
    assertTrue(page("PAY-127").contains("more people may see it than the incident."));
    assertTrue(page(key).contains("more people may see this issue than the incident."));
    Visitor.Answer carols = Visitor.to(sandbox.jiraUrl(), "carol").get("/browse/" + key);
    assertEquals(200, carols.status());
    assertTrue(carols.body().contains("id=\"postmortem-panel\""));
    assertFalse(carols.body().contains("debrief-strays"));
  }

  @Test
  public void furtherIncidentsJoinAndLeaveWithTheirLinksButTheLastOneStays() {
    String key = makeByHand("Hand-made");
    link(key, "PAY-142");
    int ofOne = alice.get(POST_MORTEMS + "/" + key).json().at("/counts/timeline").asInt();

    link(key, "PAY-139");
    JsonNode both = alice.get(POST_MORTEMS + "/" + key).json();
    assertEquals("[\"PAY-142\",\"PAY-139\"]", keys(both));
    assertTrue(both.toString(), both.at("/counts/timeline").asInt() > ofOne);

    unlink(key, "PAY-139");
    JsonNode one = alice.get(POST_MORTEMS + "/" + key).json();
    assertEquals("[\"PAY-142\"]", keys(one));
    assertEquals(ofOne, one.at("/counts/timeline").asInt());

    unlink(key, "PAY-142");
    assertEquals("[\"PAY-142\"]", keys(alice.get(POST_MORTEMS + "/" + key).json()));
    assertTrue(page(key).contains(">PAY-142</a> is its incident still: somebody removed the link"));
    assertStraysComeFirst(page(key));
    assertEquals(0, sweep().get("changed").asInt());
  }

  @Test
  public void whatWasUnlinkedUnheardLeavesWithTheNextSweep() {
    String key = makeByHand("Hand-made");
    link(key, "PAY-142");
    link(key, "PAY-139");
    sandbox.jiraPlugin().disable();
    unlink(key, "PAY-142");
    sandbox.jiraPlugin().enable();

    assertEquals(1, sweep().get("changed").asInt());

    assertEquals("[\"PAY-139\"]", keys(alice.get(POST_MORTEMS + "/" + key).json()));
  }

  @Test
  public void linksSayNothingWhileLinkingIsOff() {
    String key = makeByHand("Hand-made");
    link(key, "PAY-142");
    host.configuration().set("jira.option.issuelinking", "false");
    assertEquals(0, sweep().get("changed").asInt());
    assertFalse(page(key).contains("debrief-strays"));
  }

  private String makeByHand(String title) {
    var user = host.users().getUserByName("alice");
    IssueInput input = new IssueInput();
    input.setProjectId(10000L).setIssueTypeId("10101").setSummary(title);
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    var checked = host.visibleIssues().validateCreate(user, input);
    return host.visibleIssues().create(user, checked).getIssue().getKey();
  }

  private void link(String postMortem, String incident) {
    try {
      host.links()
          .createIssueLink(
              id(postMortem), id(incident), LINK_TYPE, null, host.users().getUserByName("alice"));
    } catch (CreateException e) {
      throw new AssertionError(e);
    }
  }

  private void unlink(String postMortem, String incident) {
    host.links()
        .removeIssueLink(
            (Links.Link) host.links().getIssueLink(id(postMortem), id(incident), LINK_TYPE),
            host.users().getUserByName("alice"));
  }

  private Long id(String key) {
    return host.issues().getIssueObject(key).getId();
  }

  private String page(String key) {
    return alice.get("/browse/" + key).body();
  }

  private static String keys(JsonNode postMortem) {
    return StreamSupport.stream(postMortem.get("incidents").spliterator(), false)
        .map(incident -> "\"" + incident.get("key").asText() + "\"")
        .toList()
        .toString()
        .replace(", ", ",");
  }

  private JsonNode sweep() {
    JsonNode swept =
        Visitor.to(sandbox.jiraUrl(), "admin").post("/rest/debrief/1.0/sweep", "{}").json();
    assertEquals(swept.toString(), 0, swept.get("failed").asInt());
    return swept;
  }
}
