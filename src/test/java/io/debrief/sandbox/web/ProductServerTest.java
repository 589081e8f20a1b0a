package io.debrief.sandbox.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.plugin.PluginSystemTest;
import io.debrief.sandbox.plugin.SamplePlugin;
import io.debrief.sandbox.plugin.TestProduct;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ProductServerTest {
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-02T09:00:00Z"));
  private Database db;
  private PluginSystem plugin;
  private ProductServer server;

  @Before
  public void setUp() {
    TestProduct product = new TestProduct();
    db = Database.open("h2", "jira");
    plugin = new PluginSystem(product, db, clock);
    plugin.install(new SamplePlugin().jar());
    server = new ProductServer("/jira", 0, product.signIn(), plugin, Map.of());
    plugin.enable();
  }

  @After
  public void tearDown() {
    server.close();
    plugin.close();
    db.close();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + path));
  }

  private HttpRequest.Builder as(String name, String path) {
    String pair = Base64.getEncoder().encodeToString((name + ":" + name).getBytes());
    return to(path).header("Authorization", "Basic " + pair);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  public void restWithoutAnnotationWantsSomebodySignedIn() throws Exception {
    assertEquals(401, send(to("/rest/sample/1.0/notes")).statusCode());

    HttpResponse<String> answer = send(as("alice", "/rest/sample/1.0/notes"));
    assertEquals(200, answer.statusCode());
    assertEquals("[{\"text\":\"started\"}]", answer.body());
  }

  @Test
  public void unrestrictedRestIsOpenAndKnowsItsAddress() throws Exception {
    assertEquals("[\"/jira/rest/sample/1.0/\"]", send(to("/rest/sample/1.0/notes/open")).body());
  }

  @Test
  public void restForAdministratorsRefusesOthers() throws Exception {
    assertEquals(401, send(to("/rest/sample/1.0/notes").DELETE()).statusCode());
    assertEquals(403, send(as("alice", "/rest/sample/1.0/notes").DELETE()).statusCode());
  }

  @Test
  public void anUnexpectedFailureIsA500WithoutDetails() throws Exception {
    HttpResponse<String> answer = send(as("admin", "/rest/sample/1.0/notes").DELETE());
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body(), !answer.body().contains("As the test wanted"));
  }

  @Test
  public void anUnknownFieldIsA400ThatNamesIt() throws Exception {
    HttpResponse<String> answer =
        send(
            as("alice", "/rest/sample/1.0/notes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"x\",\"colour\":1}")));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains("colour"));
  }

  @Test
  public void aPostThatAFormCouldMakeNeedsTheToken() throws Exception {
    HttpRequest.Builder post =
        as("alice", "/rest/sample/1.0/notes/plain")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("x"));
    assertEquals(403, send(post).statusCode());
    assertEquals(204, send(post.header("X-Atlassian-Token", "no-check")).statusCode());
  }

  @Test
  public void aDisabledPluginsRestIsGone() throws Exception {
    plugin.disable();
    assertEquals(404, send(as("alice", "/rest/sample/1.0/notes")).statusCode());
    plugin.enable();
    assertEquals(200, send(as("alice", "/rest/sample/1.0/notes")).statusCode());
  }

  @Test
  public void peopleSignInWithThePage() throws Exception {
    assertTrue(send(to("/login")).body().contains("id=\"login-form\""));
    HttpRequest.Builder wrong =
        to("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("os_username=alice&os_password=bob"));
    assertEquals(401, send(wrong).statusCode());

    HttpResponse<String> right =
        send(
            to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "os_username=alice&os_password=alice&os_destination=/jira/login")));
    assertEquals(302, right.statusCode());
    assertTrue(right.headers().firstValue("Location").orElse("").endsWith("/jira/login"));
    assertTrue(send(to("/login")).body().contains("KEY-alice"));
    assertEquals(200, send(to("/rest/sample/1.0/notes")).statusCode());

    send(to("/logout"));
    assertEquals(401, send(to("/rest/sample/1.0/notes")).statusCode());
  }

  @Test
  public void signingInNeverLeadsElsewhere() throws Exception {
    HttpResponse<String> answer =
        send(
            to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "os_username=alice&os_password=alice&os_destination=//evil.example/")));
    assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/jira/"));
  }

  @Test
  public void scriptsAreSentWithTheirTextsFilledIn() throws Exception {
    assertEquals(
        "AJS.flag({ body: AJS.format(\"Greetings, {0}\", name) + \"Greetings, {0}\" });\n",
        send(to("/download/resources/io.debrief.sample:greeting/greeting.js")).body());
  }

  @Test
  public void filesOfThePluginAndOfThePageAreSent() throws Exception {
    assertEquals("<svg/>", send(to("/download/resources/io.debrief.sample/images/dot.svg")).body());
    assertEquals(
        404, send(to("/download/resources/io.debrief.sample/images/absent.svg")).statusCode());
    for (String file :
        new String[] {
          "aui/aui-prototyping.js",
          "aui/aui-prototyping.css",
          "jquery/jquery.min.js",
          "sandbox/sandbox.js"
        }) {
      assertEquals(file, 200, send(to("/sandbox/static/" + file)).statusCode());
    }
  }

  @Test
  public void aRequiredResourceComesWithItsDependencies() throws Exception {
    String body = send(to("/sandbox/web-resources?key=io.debrief.sample:greeting")).body();
    assertTrue(body, body.indexOf("base.css") < body.indexOf("greeting.js"));
  }

  @Test
  public void administratorsSetTheClockForward() throws Exception {
    HttpRequest.Builder post =
        as("admin", "/sandbox/clock")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"advance\":\"P15D\"}"));
    HttpResponse<String> answer = send(post);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body(), answer.body().startsWith("{\"now\":\"2026-03-17T09:0"));
    assertTrue(send(as("admin", "/sandbox/clock")).body().contains("2026-03-17"));
    assertEquals(403, send(as("alice", "/sandbox/clock")).statusCode());
  }

  @Test
  public void eachRequestsStatementsAreKnown() throws Exception {
    send(as("alice", "/rest/sample/1.0/notes"));
    assertEquals(1, db.statements().awaitLast("GET /jira/rest/sample/1.0/notes").ours());
  }

  @Test
  public void afterRestCallsAndAnUpgradeNoOldClassIsReachable() throws Exception {
    send(as("alice", "/rest/sample/1.0/notes"));
    send(
        as("alice", "/rest/sample/1.0/notes")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"text\":\"x\"}")));
    WeakReference<ClassLoader> old = PluginSystemTest.loaderOf(plugin);
    plugin.upgrade(new SamplePlugin().version("1.1.0").jar());

    assertTrue("The old class loader is still reachable", PluginSystemTest.isForgotten(old));
  }
}
