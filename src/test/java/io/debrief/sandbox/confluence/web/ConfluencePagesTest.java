package io.debrief.sandbox.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.confluence.ConfluenceProduct;
import io.debrief.sandbox.confluence.ConfluenceWorld;
import io.debrief.sandbox.confluence.content.Page;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.web.ProductServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ConfluencePagesTest {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]{40})\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private Database db;
  private ConfluenceProduct confluence;
  private PluginSystem plugins;
  private ProductServer server;

  @Before
  public void start() {
    db = Database.open("h2", "confluence");
    SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-10T08:00:00Z"));
    confluence = new ConfluenceProduct(db, ConfluenceWorld.named("cascading-outage"), clock);
    plugins = new PluginSystem(confluence, db, clock);
    server =
        new ProductServer(
            "/confluence", 0, confluence.signIn(), plugins, confluence.pages(plugins));
    confluence.servedAt(server.baseUrl());
  }

  @After
  public void stop() {
    server.close();
    plugins.close();
    db.close();
  }

  @Test
  public void theDashboardShowsSpacesAndOnlyThePagesThatTheViewerMaySee() throws Exception {
    String forAlice = get("alice", "/").body();
    String forErin = get("erin", "/").body();

    assertTrue(forAlice, forAlice.contains("Incident Reviews"));
    assertTrue(forAlice, forAlice.contains("/confluence/display/IR/Debrief+status"));
    assertFalse(forAlice, forAlice.contains("Credential Stuffing"));
    assertTrue(forErin, forErin.contains("Credential Stuffing"));
  }

  @Test
  public void aPageIsFoundByTitleAndById() throws Exception {
    for (String path :
        new String[] {
          "/display/IR/How+We+Review",
          "/display/IR/how%20we%20review",
          "/pages/viewpage.action?pageId=98313"
        }) {
      HttpResponse<String> page = get("alice", path);
      assertEquals(path, 200, page.statusCode());
      assertTrue(page.body(), page.body().contains("id=\"main-content\" class=\"wiki-content\""));
      assertTrue(page.body(), page.body().contains("So we ask <em>how</em>, not <em>who</em>."));
      assertTrue(page.body(), page.body().contains("last modified by"));
    }
    assertTrue(get("alice", "/display/ENG").body().contains("3,100 web shops"));
  }

  @Test
  public void whatIsInvisibleLooksLikeWhatIsMissing() throws Exception {
    HttpResponse<String> invisible = get("alice", "/display/IR/Credential+Stuffing+in+February");
    HttpResponse<String> missing = get("alice", "/display/IR/No+such+page");

    assertEquals(404, invisible.statusCode());
    assertEquals(404, missing.statusCode());
    assertEquals(missing.body(), invisible.body());
    assertEquals(404, get("alice", "/pages/editpage.action?pageId=98319").statusCode());
    assertEquals(404, get("alice", "/pages/viewpage.action?pageId=x").statusCode());
  }

  @Test
  public void whoeverIsNotSignedInIsSentToSignIn() throws Exception {
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(at("/display/IR/How+We+Review")).build(),
            BodyHandlers.ofString());

    assertEquals(302, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/confluence/login"));
  }

  @Test
  public void aPageWithAMacroThatNobodyProvidesStillShows() throws Exception {
    String html = get("alice", "/display/IR/Debrief+status").body();

    assertTrue(html, html.contains("Unknown macro: 'debrief-status'"));
  }

  @Test
  public void savingMakesANewVersion() throws Exception {
    String token = token("alice", 98313);

    HttpResponse<String> saved = save(98313, 1, token, "<p>Ask <em>how</em>.</p>");

    assertEquals(saved.body(), 302, saved.statusCode());
    Page page = stored(98313);
    assertEquals(2, page.version());
    assertEquals("<p>Ask <em>how</em>.</p>", page.body());
    assertTrue(
        get("alice", "/display/IR/How+We+Review").body().contains("<p>Ask <em>how</em>.</p>"));
  }

  @Test
  public void aFormWithoutTheTokenChangesNothing() throws Exception {
    token("alice", 98313);

    assertEquals(403, save(98313, 1, "", "<p>forged</p>").statusCode());
    assertEquals(403, save(98313, 1, "0".repeat(40), "<p>forged</p>").statusCode());
    assertEquals(1, stored(98313).version());
  }

  @Test
  public void refusesATextThatCouldActAndKeepsItInTheForm() throws Exception {
    String token = token("alice", 98313);

    HttpResponse<String> refused = save(98313, 1, token, "<p>x</p><script>alert(1)</script>");

    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("The element &lt;script&gt; is not allowed."));
    assertTrue(refused.body().contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertFalse(refused.body().contains("<script>alert(1)"));
    assertEquals(1, stored(98313).version());
  }

  @Test
  public void refusesToSaveOverAVersionThatTheWriterHasNotSeen() throws Exception {
    String token = token("alice", 98313);
    save(98313, 1, token, "<p>first</p>");

    assertEquals(400, save(98313, 1, token, "<p>second</p>").statusCode());
    assertEquals("<p>first</p>", stored(98313).body());
  }

  @Test
  public void aTextThatBecameUnacceptableIsExplainedOnThePage() throws Exception {
    db.sql().sql("UPDATE page SET body = '<p>open' WHERE page_id = 98313").update();

    HttpResponse<String> page = get("alice", "/display/IR/How+We+Review");

    assertEquals(200, page.statusCode());
    assertTrue(page.body(), page.body().contains("Line 1 is not well-formed"));
  }

  private String token(String user, long pageId) throws IOException, InterruptedException {
    String form = get(user, "/pages/editpage.action?pageId=" + pageId).body();
    Matcher token = TOKEN.matcher(form);
    assertTrue(form, token.find());
    return token.group(1);
  }

  private HttpResponse<String> save(long pageId, int version, String token, String body)
      throws IOException, InterruptedException {
    Map<String, String> fields =
        Map.of(
            "pageId",
            String.valueOf(pageId),
            "originalVersion",
            String.valueOf(version),
            "atl_token",
            token,
            "wysiwygContent",
            body);
    String form =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return browser.send(
        as("alice", "/pages/doeditpage.action")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String user, String path)
      throws IOException, InterruptedException {
    return browser.send(as(user, path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder as(String user, String path) {
    String credentials = user + ":" + user;
    return HttpRequest.newBuilder(at(path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  private URI at(String path) {
    return URI.create(server.baseUrl() + path);
  }

  private Page stored(long pageId) {
    return confluence.content().pages().byId(pageId).orElseThrow();
  }
}
