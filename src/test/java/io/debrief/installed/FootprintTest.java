package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.Statements;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.plugin.WebResource;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What we cost where we have nothing to do, and what our panels cost. */
public class FootprintTest {
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
    for (String path :
        List.of("/secure/Dashboard.jspa", "/browse/WEB-47", "/browse/PAY-145", "/browse/PAY-0")) {
      Statements.Request cost = cost(path);
      assertEquals(path + " " + cost.texts(), 0, cost.ours());
    }
  }

  @Test
  public void anIssuePageLoadsOneKilobyteOfOursAtMostAndOtherPagesNothing() {
    List<WebResource> resources = sandbox.jiraPlugin().resources("jira.view.issue");
    int bytes = 0;
    for (WebResource resource : resources) {
      for (String script : resource.scripts()) {
        bytes += Visitor.to(sandbox.jiraUrl(), "alice").get(script).body().length();
      }
      assertEquals(List.of(), resource.styles());
    }
    assertTrue(bytes + " bytes", bytes > 0 && bytes <= 1024);
    for (String context : List.of("atl.general", "atl.dashboard", "atl.admin")) {
      assertEquals(context, List.of(), sandbox.jiraPlugin().resources(context));
    }
    for (String context : List.of("atl.general", "page", "dashboard", "editor")) {
      assertEquals(context, List.of(), sandbox.confluencePlugin().resources(context));
    }
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
  public void panelsCostOneStatementForEachTableTheyShow() {
    assertEquals(
        "an incident without: look-up by panel and menu", 2, cost("/browse/PLAT-72").ours());
    String key =
        Visitor.to(sandbox.jiraUrl(), "alice")
            .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}")
            .json()
            .get("key")
            .asText();
    assertEquals("an incident with, panel and menu", 6, cost("/browse/PAY-142").ours());
    assertEquals("POST_MORTEM, PM_INCIDENT, TIMELINE_ENTRY", 3, cost("/browse/" + key).ours());
  }

  private static Statements.Request cost(String path) {
    Visitor.to(sandbox.jiraUrl(), "alice").get(path);
    return sandbox.jiraPlugin().database().statements().awaitLast("GET /jira" + path);
  }
}
