package io.debrief.installed;

import static org.junit.Assert.assertEquals;

import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.JiraWorld;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The contract of a person's own preferences over REST. */
@RunWith(Parameterized.class)
public class PreferenceRestTest {
  private static final String PREFERENCES = "/rest/debrief/1.0/me/preferences";

  private static RunningProduct<JiraProduct> jira;

  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @BeforeParam
  public static void start(String kind) {
    SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-05T08:00:00Z"));
    jira =
        RunningProduct.start(
            new RunningProduct.Setting("jira", 0, kind, PluginJar.built(), clock),
            db -> new JiraProduct(db, JiraWorld.load("cascading-outage"), clock));
  }

  @AfterParam
  public static void stop() {
    jira.close();
  }

  @Test
  public void eachPersonReadsAndChangesTheirOwn() {
    assertEquals(
        "{\"blameLint\":true,\"blameLintOffered\":true,\"digest\":true,\"version\":0}",
        as("bob").get(PREFERENCES).body());
    String off = "{\"blameLint\":false,\"blameLintOffered\":true,\"digest\":true,\"version\":1}";
    assertEquals(off, put("bob", "{\"blameLint\":false,\"version\":0}").body());
    assertEquals(off, as("bob").get(PREFERENCES).body());
    assertEquals(off, put("bob", "{\"version\":1}").body());
    assertEquals(true, as("carol").get(PREFERENCES).json().get("blameLint").asBoolean());

    Visitor.Answer stale = put("bob", "{\"blameLint\":true,\"version\":0}");
    assertEquals(409, stale.status());
    assertEquals("1", stale.json().get("current").asText());
    assertEquals(2, put("bob", "{\"blameLint\":true,\"version\":1}").json().get("version").asInt());
  }

  @Test
  public void refusesWhatMakesNoSense() {
    for (String senseless :
        List.of(
            "{\"blameLint\":false}",
            "{\"blameLint\":\"no\",\"version\":0}",
            "{\"blameLint\":false,\"blameLintOffered\":true,\"digest\":true,\"version\":0}")) {
      assertEquals(senseless, 400, put("carol", senseless).status());
    }
    assertEquals(401, Visitor.anonymous(jira.url()).get(PREFERENCES).status());
  }

  @Test
  public void ofManyAtOnceOneIsKept() {
    List<Integer> statuses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> put("dave", "{\"blameLint\":false,\"version\":0}").status()))
            .limit(5)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409, 409, 409, 409), statuses);
  }

  private static Visitor.Answer put(String name, String body) {
    return as(name).put(PREFERENCES, body);
  }

  private static Visitor as(String name) {
    return Visitor.to(jira.url(), name);
  }
}
