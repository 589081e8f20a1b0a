package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.web.ProductServer;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class JiraPagesTest {
  private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]{40})\"");

  @Rule public final EmbeddedJira embedded = new EmbeddedJira("h2");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private ProductServer server;

  @Before
  public void serve() {
    server =
        new ProductServer(
            "/jira",
            0,
            embedded.product.signIn(),
            embedded.plugins,
            embedded.product.pages(embedded.plugins));
    embedded.product.servedAt(server.baseUrl());
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void theDashboardListsOnlyWhatTheViewerMaySee() throws Exception {
    String bob = get("bob", "/secure/Dashboard.jspa").body();
    String carol = get("carol", "/").body();
    String erin = get("erin", "/").body();

    assertTrue(bob, bob.contains("/jira/browse/PAY-142"));
    assertTrue(bob, bob.contains("/jira/browse/PAY-127"));
    assertFalse(carol, carol.contains("PAY-127"));
    assertFalse(erin, erin.contains("PAY-142"));
    assertTrue(erin, erin.contains("WEB-51"));
  }

  @Test
  public void theIssueViewHasTheModulesThatJirasHas() throws Exception {
    String page = get("bob", "/browse/PAY-142").body();
    for (String id :
        new String[] {
          "stalker", "summary-val", "opsbar-operations_more", "details-module",
          "descriptionmodule", "attachmentmodule", "linkingmodule", "activitymodule",
          "viewissuesidebar", "peoplemodule", "datesmodule", "comment-12004"
        }) {
      assertTrue(id, page.contains("id=\"" + id + "\""));
    }
    assertTrue(page, page.contains("03/Mar/26 10:06 AM"));
    assertTrue(page, page.contains("Internal comment"));
    assertFalse(page, page.contains("$"));
    assertFalse(get("carol", "/browse/PAY-142").body().contains("Pellworm"));
  }

  @Test
  public void whatPeopleWriteIsTextAndNeverMarkup() throws Exception {
    String page = get("erin", "/browse/WEB-51").body();
    assertTrue(page, page.contains("Product names with &lt;b&gt; or &amp; come out wrong"));
    assertFalse(page, page.contains("names with <b>"));
  }

  @Test
  public void missingAndInvisibleIssuesAreAnsweredAlike() throws Exception {
    HttpResponse<String> missing = get("carol", "/browse/PAY-9999");
    HttpResponse<String> invisible = get("carol", "/browse/PAY-127");
    assertEquals(404, missing.statusCode());
    assertEquals(404, invisible.statusCode());
    assertEquals(missing.body(), invisible.body());
  }

  @Test
  public void anActionAnswersWithTheIssueDrawnAnew() throws Exception {
    String token = token("bob", "PAY-145");
    HttpResponse<String> edited = act("bob", token, "summary", "Shed load <early>");
    HttpResponse<String> started = act("bob", token, "transition", "11");

    assertEquals(edited.body(), 200, edited.statusCode());
    assertTrue(edited.body(), edited.body().contains("Shed load &lt;early&gt;"));
    assertFalse(edited.body(), edited.body().contains("<html"));
    assertTrue(started.body(), started.body().contains("In Progress"));
    assertEquals(200, act("bob", token, "comment", "Looking at it.").statusCode());
    assertEquals(200, act("bob", token, "assign", "carol").statusCode());
    assertEquals(4, embedded.heard().size());
  }

  @Test
  public void anActionIsRefusedWithItsReason() throws Exception {
    String token = token("bob", "PAY-145");
    HttpResponse<String> blank = act("bob", token, "summary", " ");
    assertEquals(400, blank.statusCode());
    assertTrue(blank.body(), blank.body().contains("\"summary\":\"You must specify a summary"));
    assertEquals(403, act("bob", "0".repeat(40), "summary", "x").statusCode());
    assertEquals(400, act("dave", token, "summary", "x").statusCode());
    assertEquals(404, act("erin", token, "summary", "x").statusCode());
    assertEquals(0, embedded.heard().size());
  }

  @Test
  public void whoIsNotSignedInIsSentToTheLogin() throws Exception {
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(server.baseUrl() + "/browse/PAY-142")).build(),
            BodyHandlers.ofString());
    assertEquals(302, answer.statusCode());
    String to = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(to, to.contains("/jira/login?os_destination=%2Fjira%2Fbrowse%2FPAY-142"));
  }

  private String token(String user, String key) throws Exception {
    String page = get(user, "/browse/" + key).body();
    Matcher token = TOKEN.matcher(page);
    assertTrue(page, token.find());
    return token.group(1);
  }

  private HttpResponse<String> act(String user, String token, String action, String value)
      throws Exception {
    String form =
        "issueId=10145&atl_token="
            + token
            + "&action="
            + action
            + "&value="
            + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return browser.send(
        as(user, "/secure/AjaxIssueAction.jspa")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String user, String path) throws Exception {
    return browser.send(as(user, path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder as(String user, String path) {
    String credentials =
        Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
        .header("Authorization", "Basic " + credentials);
  }
}
