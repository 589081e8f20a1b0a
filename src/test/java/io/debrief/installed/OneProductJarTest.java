package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.confluence.ConfluenceProduct;
import io.debrief.sandbox.confluence.ConfluenceWorld;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.JiraWorld;
import io.debrief.testkit.JarCopy;
import io.debrief.testkit.Log;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.slf4j.LoggerFactory;

/** What is for one product only is never touched in the other. */
public class OneProductJarTest {
  private static final String REST = "/rest/debrief/1.0";
  private static final String STATUS_PAGE = "/pages/viewpage.action?pageId=98316";
  private static final String CREATE =
      "{\"requestId\":\"one\",\"incidentKeys\":[\"PAY-142\"],\"title\":\"Why checkout failed\"}";
  private static final List<String> FOR_JIRA_ONLY =
      List.of("io/debrief/jira/", "io/debrief/persistence/", "io/debrief/web/", "io/debrief/core/");
  private static final List<String> FOR_BOTH =
      List.of(
          "io/debrief/web/shared/",
          "io/debrief/core/host/",
          "io/debrief/core/blamelint/",
          "io/debrief/core/UseCase.class");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  @Rule public final Log log = new Log();

  private final SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-05T08:00:00Z"));

  @Test
  public void jiraNeedsNothingThatIsForConfluence() {
    Path jar =
        JarCopy.ofTheBuiltOne()
            .without(entry -> entry.startsWith("io/debrief/confluence/"))
            .in(folder.getRoot().toPath());
    try (RunningProduct<JiraProduct> jira =
        RunningProduct.start(
            new RunningProduct.Setting("jira", 0, "h2", jar, clock),
            db -> new JiraProduct(db, JiraWorld.load("cascading-outage"), clock))) {
      Visitor alice = Visitor.to(jira.url(), "alice");
      assertEquals("jira", alice.get(REST + "/info").json().get("product").asText());
      Visitor.Answer made = alice.post(REST + "/post-mortems", CREATE);
      assertEquals(made.body(), 201, made.status());
      String page = alice.get("/browse/" + made.json().get("key").asText()).body();
      assertTrue(page, page.contains("class=\"debrief-timeline\""));
    }
    assertEquals(List.of(), log.warningsAndErrors());
  }

  @Test
  public void confluenceNeedsNothingThatIsForJira() {
    Path jar =
        JarCopy.ofTheBuiltOne()
            .without(
                entry ->
                    FOR_JIRA_ONLY.stream().anyMatch(entry::startsWith)
                        && FOR_BOTH.stream().noneMatch(entry::startsWith))
            .in(folder.getRoot().toPath());
    try (RunningProduct<ConfluenceProduct> confluence =
        RunningProduct.start(
            new RunningProduct.Setting("confluence", 0, "h2", jar, clock),
            db -> new ConfluenceProduct(db, ConfluenceWorld.named("cascading-outage"), clock))) {
      Visitor alice = Visitor.to(confluence.url(), "alice");
      assertEquals("confluence", alice.get(REST + "/info").json().get("product").asText());
      assertTrue(alice.get(STATUS_PAGE).body().contains("No Jira is linked."));
    }
    assertEquals(List.of(), log.warningsAndErrors());
  }

  @Test
  public void aNormalStartAndAPageOfEachHaveNothingToWarnOf() {
    Logger ours = (Logger) LoggerFactory.getLogger("io.debrief");
    Level before = ours.getLevel();
    ours.setLevel(Level.DEBUG);
    try (Sandbox sandbox = Sandbox.start(Options.of(PluginJar.built()))) {
      Visitor inJira = Visitor.to(sandbox.jiraUrl(), "alice");
      assertEquals(201, inJira.post(REST + "/post-mortems", CREATE).status());
      assertEquals(200, inJira.get("/browse/PAY-142").status());
      assertEquals(200, Visitor.to(sandbox.confluenceUrl(), "alice").get(STATUS_PAGE).status());
    } finally {
      ours.setLevel(before);
    }
    assertEquals(List.of(), log.warningsAndErrors());
    assertEquals(List.of(), log.lines().stream().filter(this::namesTheOtherProduct).toList());
  }

  /** The sandbox starts each line of a product's with its name. */
  private boolean namesTheOtherProduct(String line) {
    List<String> packages =
        line.contains(": jira: ")
            ? List.of("io.debrief.confluence", "com.atlassian.confluence")
            : line.contains(": confluence: ")
                ? List.of("io.debrief.jira", "io.debrief.persistence", "com.atlassian.jira")
                : List.of("NoClassDefFoundError", "ClassNotFoundException");
    return packages.stream().anyMatch(line::contains);
  }
}
