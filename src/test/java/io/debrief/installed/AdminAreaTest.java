package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.jira.mail.MailServer;
import io.debrief.testkit.PluginJar;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The administration of the stand-in Jira asks for the password again, as Jira does. */
public class AdminAreaTest {
  private static final String PAGE = "/plugins/servlet/debrief/administration";
  private static final String APPS = "/plugins/servlet/upm";
  private static final String CONFIRM = "/secure/admin/WebSudoAuthenticate";

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
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
  public void anonymousPeopleAreSentToTheLogInPage() throws Exception {
    HttpResponse<String> answer = get(APPS);
    assertEquals(302, answer.statusCode());
    assertTrue(location(answer), location(answer).contains("/jira/login?os_destination="));
  }

  @Test
  public void whoDoesNotAdministerIsRefused() throws Exception {
    signIn("alice");
    assertEquals(403, get(APPS).statusCode());
    assertEquals(403, get(CONFIRM + "!default.jspa").statusCode());
  }

  @Test
  public void administratorsConfirmTheirPasswordForTenMinutes() throws Exception {
    signIn("admin");
    HttpResponse<String> asked = get(APPS);
    assertEquals(302, asked.statusCode());
    assertTrue(
        location(asked),
        location(asked)
            .endsWith(CONFIRM + "!default.jspa?webSudoDestination=%2Fplugins%2Fservlet%2Fupm"));

    assertTrue(confirm("wrong").body().contains("Your password is incorrect."));
    assertEquals(302, get(APPS).statusCode());
    HttpResponse<String> confirmed = confirm("admin");
    assertTrue(location(confirmed), location(confirmed).endsWith("/jira" + APPS));
    HttpResponse<String> apps = get(APPS);
    assertEquals(200, apps.statusCode());
    assertTrue(apps.body(), apps.body().contains("<td>Debrief</td>"));

    sandbox.clock().advance(Duration.ofMinutes(9));
    assertEquals("each page begins the ten minutes anew", 200, get(APPS).statusCode());
    sandbox.clock().advance(Duration.ofMinutes(9));
    assertEquals(200, get(APPS).statusCode());
    sandbox.clock().advance(Duration.ofMinutes(10));
    assertEquals(302, get(APPS).statusCode());
  }

  @Test
  public void aConfirmationThatComesFromElsewhereIsRefused() throws Exception {
    signIn("admin");
    post(CONFIRM + ".jspa", "webSudoPassword=admin&webSudoDestination=" + APPS);
    assertEquals(302, get(APPS).statusCode());
  }

  @Test
  public void thePageOfDebriefIsForAdministratorsWhoConfirmedTheirPassword() throws Exception {
    HttpResponse<String> anonymous = get(PAGE);
    assertTrue(location(anonymous), location(anonymous).contains("/jira/login?os_destination="));
    for (String name : List.of("alice", "dave")) {
      signIn(name);
      HttpResponse<String> refused = get(PAGE);
      assertEquals(403, refused.statusCode());
      assertFalse(refused.body(), refused.body().contains("debrief-admin-page"));
    }
    signIn("admin");
    assertTrue(location(get(PAGE)).contains(CONFIRM));
    HttpResponse<String> call = get("/rest/debrief/1.0/settings");
    assertEquals(401, call.statusCode());
    assertTrue(call.body(), call.body().contains("This resource requires WebSudo."));

    confirm("admin");
    HttpResponse<String> page = get(PAGE);
    assertEquals(page.body(), 200, page.statusCode());
    assertTrue(page.body(), page.body().contains("io.debrief:setup-page"));
    assertTrue(page.body(), page.body().contains("id=\"debrief-admin-page\""));
    assertEquals(200, get("/rest/debrief/1.0/settings").statusCode());
    HttpResponse<String> apps = get(APPS);
    assertTrue(apps.body(), apps.body().contains("href=\"/jira" + PAGE + "\""));
    assertFalse("its resources stay on its page", apps.body().contains("io.debrief:setup-page"));
  }

  @Test
  public void administratorsReadThatNobodyGetsADigest() throws Exception {
    signIn("admin");
    confirm("admin");
    MailServer server = sandbox.jira().mail().server();
    assertFalse(get(PAGE).body().contains("nobody gets a digest"));
    server.set(MailServer.State.NONE);
    assertTrue(get(PAGE).body().contains("No mail server is set up in Jira"));
    server.set(MailServer.State.SWITCHED_OFF);
    assertTrue(get(PAGE).body().contains("Outgoing mail is switched off in Jira"));
    server.set(MailServer.State.UP);
  }

  @Test
  public void thereIsNoPageWhereNoServletIs() throws Exception {
    signIn("admin");
    assertEquals(404, get("/plugins/servlet/nothing").statusCode());
  }

  private void signIn(String name) throws IOException, InterruptedException {
    post("/login", "os_username=" + name + "&os_password=" + name);
  }

  private HttpResponse<String> confirm(String password) throws IOException, InterruptedException {
    String form = get(CONFIRM + "!default.jspa?webSudoDestination=" + APPS).body();
    String token = form.replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
    return post(
        CONFIRM + ".jspa",
        "webSudoPassword="
            + password
            + "&atl_token="
            + token
            + "&webSudoDestination="
            + URLEncoder.encode(APPS, StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(sandbox.jiraUrl() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(sandbox.jiraUrl() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
