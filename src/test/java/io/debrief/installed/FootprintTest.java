package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.exception.CreateException;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.Statements;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.jira.issue.Links;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.plugin.WebResource;
import io.debrief.testkit.JarCopy;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What we cost where we have nothing to do, and what our panels cost. */
public class FootprintTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static Sandbox sandbox;

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void ordinaryPagesCostNothing() {
    assertEquals(List.of(), costly(sandbox.jiraUrl(), sandbox.jiraPlugin()));
  }

  @Test
  public void pagesWithoutIssueLoadNothing() {
    assertEquals(List.of(), loadedElsewhere(sandbox.jiraPlugin()));
    assertEquals(List.of(), loadedElsewhere(sandbox.confluencePlugin()));
  }

  @Test
  public void reportsAPluginThatIsEverywhere() {
    Path everywhere =
        JarCopy.ofTheBuiltOne()
            .changing(
                "atlassian-plugin.xml",
                descriptor ->
                    descriptor
                        .replace("<condition class=\"io.debrief.jira.postmortem.OnIncident\"/>", "")
                        .replace(
                            "<context>jira.view.issue</context>",
                            "<context>jira.view.issue</context><context>atl.general</context>"))
            .in(FOLDER.getRoot().toPath());
    try (RunningProduct<JiraProduct> alone = Jira.with(everywhere)) {
      assertEquals(
          List.of("/browse/WEB-47 costs 1", "/browse/PAY-145 costs 1"),
          costly(alone.url(), alone.plugin()));
      assertEquals(
          List.of("atl.general loads io.debrief:postmortem-loader"),
          loadedElsewhere(alone.plugin()));
    }
  }

  @Test
  public void anIssuePageLoadsOneKilobyteOfOursAtMost() {
    int bytes = 0;
    for (WebResource resource : sandbox.jiraPlugin().resources("jira.view.issue")) {
      for (String script : resource.scripts()) {
        bytes += Visitor.to(sandbox.jiraUrl(), "alice").get(script).body().length();
      }
      assertEquals(List.of(), resource.styles());
    }
    assertTrue(bytes + " bytes", bytes > 0 && bytes <= 1024);
  }

  private static List<String> costly(URI jira, PluginSystem plugin) {
    // Which projects hold something of ours is loaded once, by whoever comes first that day.
    cost(jira, plugin, "/browse/WEB-47");
    return Stream.of("/secure/Dashboard.jspa", "/browse/WEB-47", "/browse/PAY-145", "/browse/PAY-0")
        .map(path -> path + " costs " + cost(jira, plugin, path).ours())
        .filter(cost -> !cost.endsWith(" costs 0"))
        .toList();
  }

  private static List<String> loadedElsewhere(PluginSystem plugin) {
    return Stream.of("atl.general", "atl.dashboard", "atl.admin", "page", "dashboard", "editor")
        .flatMap(
            context ->
                plugin.resources(context).stream()
                    .map(resource -> context + " loads " + resource.key()))
        .toList();
  }

  @Test
  public void eventsOfOrdinaryIssuesCostNothing() {
    Database database = sandbox.jiraPlugin().database();
    var host = sandbox.jira().host();
    var admin = host.users().getUserByName("admin");
    for (String key : List.of("WEB-51", "PAY-141")) {
      var issue = host.issues().getIssueObject(key);
      database.statements().reset();
      host.changes().comment(admin, issue.getId(), "Seen.", Comments.Audience.EVERYBODY);
      host.changes().delete(admin, issue.getId());
      assertEquals(database.statements().texts().toString(), 0, database.statements().ours());
    }
  }

  @Test
  public void linksOfOtherTypesCostNothing() throws CreateException {
    Database database = sandbox.jiraPlugin().database();
    var host = sandbox.jira().host();
    var admin = host.users().getUserByName("admin");
    var from = host.issues().getIssueObject("PAY-139").getId();
    var to = host.issues().getIssueObject("PAY-142").getId();
    database.statements().reset();
    host.links().createIssueLink(from, to, 10003L, null, admin);
    host.links().removeIssueLink((Links.Link) host.links().getIssueLink(from, to, 10003L), admin);
    assertEquals(database.statements().texts().toString(), 0, database.statements().ours());
  }

  @Test
  public void panelsCostOneStatementForEachTableTheyShow() {
    assertEquals(
        "an incident without: look-up by panel and menu", 2, cost("/browse/PLAT-72").ours());
    String key =
        Visitor.to(sandbox.jiraUrl(), "alice")
            .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}")
            .json()
            .get("key")
            .asText();
    assertEquals("an incident with, panel and menu", 3, cost("/browse/PAY-142").ours());
    assertEquals(
        "POST_MORTEM, PM_INCIDENT, PARTICIPANT, TIMELINE_ENTRY, PROMISE",
        5,
        cost("/browse/" + key).ours());
  }

  private static Statements.Request cost(String path) {
    return cost(sandbox.jiraUrl(), sandbox.jiraPlugin(), path);
  }

  private static Statements.Request cost(URI jira, PluginSystem plugin, String path) {
    Visitor.to(jira, "alice").get(path);
    return plugin.database().statements().awaitLast("GET /jira" + path);
  }
}
