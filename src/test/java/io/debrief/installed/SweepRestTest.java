package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;

/** The sweep as administrators run and watch it, and as the scheduler runs it. */
@RunWith(Parameterized.class)
public class SweepRestTest {
  private static final String BASE = "/rest/debrief/1.0";

  @Parameter public String kind;

  private Sandbox sandbox;
  private Visitor admin;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
    admin = Visitor.to(sandbox.jiraUrl(), "admin");
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void whatWasDeletedUnheardIsForgottenByTheSweepThatAnAdministratorRuns() {
    String key = create("PAY-142");
    deleteUnheard(key);

    Visitor.Answer swept = admin.post(BASE + "/sweep", "{}");

    assertEquals(swept.body(), 200, swept.status());
    assertEquals(1, swept.json().get("changed").asInt());
    assertEquals(0, swept.json().get("mailed").asInt());
    assertEquals(0, swept.json().get("delivered").asInt());
    assertEquals(0, swept.json().get("failed").asInt());
    assertEquals(0, rows("AO_B00D56_POST_MORTEM"));
    JsonNode runs = admin.get(BASE + "/sweeps").json();
    assertEquals(1, runs.get("total").asInt());
    JsonNode run = runs.get("values").get(0);
    assertEquals("admin", run.get("by").get("name").asText());
    assertEquals(1, run.get("changed").asInt());
    assertTrue(run.toString(), run.get("startedAt").asText().startsWith("20"));
  }

  @Test
  public void theHourlyJobRunsOnceAnHourForNobody() {
    sandbox.clock().advance(Duration.ofMinutes(30));
    assertEquals(0, admin.get(BASE + "/sweeps").json().get("total").asInt());
    sandbox.clock().advance(Duration.ofMinutes(31));
    sandbox.clock().advance(Duration.ofMinutes(1));
    JsonNode runs = admin.get(BASE + "/sweeps").json();
    assertEquals(1, runs.get("total").asInt());
    assertTrue(runs.toString(), runs.get("values").get(0).get("by").isNull());
    Instant next = Instant.parse(runs.get("nextRunAt").asText());
    Instant now = sandbox.clock().instant();
    assertTrue(next.toString(), next.isAfter(now.plusSeconds(3_000)));
    assertTrue(next.toString(), next.isBefore(now.plusSeconds(3_601)));
    sandbox.clock().advance(Duration.ofDays(15));
    assertEquals(2, admin.get(BASE + "/sweeps?maxResults=1").json().get("total").asInt());
  }

  @Test
  public void aSweepDoesNotWaitForAnotherThatIsRunning() {
    ClusterLock lock = clusterLock("debrief-sweep");
    lock.lock();
    try {
      Visitor.Answer refused = admin.post(BASE + "/sweep", "{}");
      assertEquals(409, refused.status());
      assertEquals(
          "A sweep is running already. Its result will be in the list of sweeps.",
          refused.json().at("/errors/0/message").asText());
      sandbox.clock().advance(Duration.ofHours(2));
      assertEquals(0, admin.get(BASE + "/sweeps").json().get("total").asInt());
    } finally {
      lock.unlock();
    }
    assertEquals(200, admin.post(BASE + "/sweep", "{}").status());
  }

  @Test
  public void everybodyElseIsRefused() {
    Visitor alice = Visitor.to(sandbox.jiraUrl(), "alice");
    assertEquals(403, alice.post(BASE + "/sweep", "{}").status());
    assertEquals(403, alice.get(BASE + "/sweeps").status());
    assertEquals(401, Visitor.anonymous(sandbox.jiraUrl()).get(BASE + "/sweeps").status());
    assertEquals(0, admin.get(BASE + "/sweeps").json().get("total").asInt());
    assertEquals(400, admin.post(BASE + "/sweep", "{\"soon\":true}").status());
    assertEquals(400, admin.get(BASE + "/sweeps?maxResults=101").status());
  }

  private String create(String incident) {
    Visitor.Answer made =
        Visitor.to(sandbox.jiraUrl(), "alice")
            .post(BASE + "/post-mortems", "{\"incidentKeys\":[\"" + incident + "\"]}");
    assertEquals(made.body(), 201, made.status());
    return made.json().get("key").asText();
  }

  /** While Debrief is disabled it hears nothing, as when a project is deleted with its issues. */
  private void deleteUnheard(String key) {
    sandbox.jiraPlugin().disable();
    var host = sandbox.jira().host();
    host.changes()
        .delete(host.users().getUserByName("admin"), host.issues().getIssueObject(key).getId());
    sandbox.jiraPlugin().enable();
  }

  private int rows(String of) {
    var db = sandbox.jiraPlugin().database();
    return db.sql().sql("select count(*) from \"" + of + "\"").query(Integer.class).single();
  }

  private ClusterLock clusterLock(String name) {
    BundleContext context =
        ((BundleReference) sandbox.jiraPlugin().loader().orElseThrow())
            .getBundle()
            .getBundleContext();
    return ((ClusterLockService)
            context.getService(context.getServiceReference(ClusterLockService.class.getName())))
        .getLockForName(name);
  }
}
