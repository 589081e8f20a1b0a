package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.confluence.ConfluenceProduct;
import io.debrief.sandbox.confluence.ConfluenceWorld;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.net.URI;
import java.time.Instant;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class ConfluenceStatusTest {
  private static final String STATUS_PAGE = "/pages/viewpage.action?pageId=98316";

  private static RunningProduct<ConfluenceProduct> confluence;

  @BeforeClass
  public static void start() {
    SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-05T08:00:00Z"));
    confluence =
        RunningProduct.start(
            new RunningProduct.Setting("confluence", 0, "h2", PluginJar.built(), clock),
            db -> new ConfluenceProduct(db, ConfluenceWorld.named("cascading-outage"), clock));
  }

  @AfterClass
  public static void stop() {
    confluence.close();
  }

  @Test
  public void theMacroSaysThatNoJiraIsLinkedUntilOneIs() {
    Visitor alice = Visitor.to(confluence.url(), "alice");
    assertTrue(alice.get(STATUS_PAGE).body().contains("No Jira is linked."));

    confluence
        .product()
        .applicationLinks()
        .add(JiraApplicationType.class, "Jira & Co <b>", URI.create("http://jira.example"));

    String linked = alice.get(STATUS_PAGE).body();
    assertFalse(linked.contains("No Jira is linked."));
    assertTrue(linked, linked.contains("Jira &amp; Co &lt;b&gt;"));
  }

  @Test
  public void saysWhoAnswersHere() {
    Visitor.Answer answer = Visitor.to(confluence.url(), "bob").get("/rest/debrief/1.0/info");
    assertEquals(200, answer.status());
    assertEquals(
        "{\"product\":\"confluence\",\"pluginVersion\":\"1.0.0.SNAPSHOT\",\"contractVersion\":1}",
        answer.body());
  }

  @Test
  public void answersNobodyWhoIsNotSignedIn() {
    assertEquals(401, Visitor.anonymous(confluence.url()).get("/rest/debrief/1.0/info").status());
  }

  @Test
  public void jirasRestDoesNotExistHere() {
    assertEquals(
        404,
        Visitor.to(confluence.url(), "alice").get("/rest/debrief/1.0/post-mortems/PAY-1").status());
  }
}
