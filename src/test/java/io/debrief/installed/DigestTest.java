package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The digest of a facilitator, from the clock of the host to its mail server. */
@RunWith(Parameterized.class)
public class DigestTest {
  private static final String BASE = "/rest/debrief/1.0";
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Parameter public String kind;

  private Sandbox sandbox;
  private Visitor admin;
  private LocalDate today;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
    admin = Visitor.to(sandbox.jiraUrl(), "admin");
    today = LocalDate.ofInstant(sandbox.clock().instant(), PARIS);
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void aFacilitatorGetsOneMailOnEachDayFromEightOn() {
    String key = postMortem("alice");
    parisAt(1, 7, 58);
    assertEquals(0, mails().size());
    parisAt(1, 8, 59);
    parisAt(1, 12, 0);
    parisAt(1, 23, 30);
    assertEquals(1, mails().size());
    parisAt(2, 9, 0);
    assertEquals(2, mails().size());
    parisAt(16, 9, 0);
    assertEquals("after two weeks it is left alone", 2, mails().size());

    JsonNode mail = mails().get(0);
    assertEquals("alice@example.com", mail.get("recipient").asText());
    assertEquals("[JIRA] One thing from post-mortems needs you", mail.get("subject").asText());
    String headers = mail.get("headers").asText();
    assertTrue(headers, headers.contains("Content-Type: text/html; charset=UTF-8"));
    assertTrue(headers, headers.contains("Auto-Submitted: auto-generated"));
    assertTrue(headers, headers.contains("Message-ID: <debrief."));
    String body = mail.get("body").asText();
    assertTrue(body, body.contains("Hello Alice Moreau,"));
    assertTrue(body, body.contains("<a href=\"" + sandbox.jiraUrl() + "/browse/" + key + "\""));
    assertTrue(body, body.contains("Post-mortem &lt;b&gt;"));
    assertFalse(body, body.contains("<b>"));
    assertTrue(body, body.contains(sandbox.jiraUrl() + "/plugins/servlet/debrief/digest\""));
    assertEquals(0, swept().get("failed").asInt());
  }

  @Test
  public void whoReadsPlainTextInGermanGetsThat() {
    String key = postMortem("bob");
    sandbox
        .jiraPlugin()
        .database()
        .sql()
        .sql("update app_user set locale = 'de' where user_name = 'bob'")
        .update();
    parisAt(1, 9, 0);

    JsonNode mail = mails().get(0);
    assertEquals("bob@example.com", mail.get("recipient").asText());
    String headers = mail.get("headers").asText();
    assertTrue(headers, headers.contains("Content-Type: text/plain; charset=UTF-8"));
    String body = mail.get("body").asText();
    assertTrue(
        body, body.startsWith("Guten Tag Bob Lindqvist,\n\nPost-mortems, die Sie moderieren"));
    assertTrue(body, body.contains("* " + key + " Post-mortem <b>"));
    assertTrue(body, body.contains("\n  " + sandbox.jiraUrl() + "/browse/" + key + "\n"));
  }

  @Test
  public void afterThreeDaysWithoutTheMailServerThereIsOneMail() {
    postMortem("alice");
    mailServer("down");
    for (int day = 1; day <= 3; day++) {
      parisAt(day, 9, 0);
      assertEquals(0, swept().get("mailed").asInt());
      assertEquals(1, swept().get("failed").asInt());
    }
    assertEquals(1, waiting());
    mailServer("up");
    parisAt(3, 11, 0);
    assertEquals(1, swept().get("mailed").asInt());
    assertEquals(0, swept().get("failed").asInt());
    parisAt(3, 13, 0);
    assertEquals(1, mails().size());
    parisAt(4, 9, 0);
    assertEquals(2, mails().size());
  }

  @Test
  public void aRefusingAndASlowMailServerLoseNothing() {
    postMortem("alice");
    mailServer("refuses");
    parisAt(1, 9, 0);
    assertEquals(1, swept().get("failed").asInt());
    mailServer("slow");
    parisAt(1, 11, 0);
    assertEquals(1, mails().size());
  }

  @Test
  public void withoutAMailServerNothingWaits() {
    postMortem("alice");
    for (String state : List.of("none", "switched-off")) {
      mailServer(state);
      parisAt(state.equals("none") ? 1 : 2, 9, 0);
      assertEquals(0, swept().get("failed").asInt());
      assertEquals(0, waiting());
    }
    assertEquals(0, mails().size());
    mailServer("up");
    parisAt(2, 11, 0);
    assertEquals(1, mails().size());
  }

  @Test
  public void theChoiceOfTheDigestIsAPageForEachPerson() {
    String page = "/plugins/servlet/debrief/digest";
    Visitor alice = Visitor.to(sandbox.jiraUrl(), "alice");
    String first = alice.get(page).body();
    assertTrue(first, first.contains("data-wanted=\"true\" data-version=\"0\""));
    assertTrue(first, first.contains("in your time zone (Europe/Paris)"));
    assertTrue(first, first.contains("io.debrief:mail-page/digest-choice.js"));
    assertFalse(first, first.contains("has no mail address"));
    alice.put(BASE + "/me/preferences", "{\"digest\":false,\"version\":0}");
    String second = alice.get(page).body();
    assertTrue(second, second.contains("data-wanted=\"false\" data-version=\"1\""));
    assertTrue(second, second.contains("You get no digest."));
    sandbox.jira().host().users().setMail("JIRAUSER10101", null, null);
    assertTrue(alice.get(page).body().contains("has no mail address"));
    assertEquals(302, Visitor.anonymous(sandbox.jiraUrl()).get(page).status());
  }

  @Test
  public void whoWantsNoneGetsNone() {
    postMortem("alice");
    Visitor alice = Visitor.to(sandbox.jiraUrl(), "alice");
    assertEquals(
        200, alice.put(BASE + "/me/preferences", "{\"digest\":false,\"version\":0}").status());
    parisAt(1, 9, 0);
    assertEquals(0, mails().size());
    assertEquals(
        200, alice.put(BASE + "/me/preferences", "{\"digest\":true,\"version\":1}").status());
    parisAt(1, 11, 0);
    assertEquals(1, mails().size());
  }

  @Test
  public void onlyAdministratorsSeeMails() {
    assertEquals(403, Visitor.to(sandbox.jiraUrl(), "alice").get("/sandbox/mails").status());
    postMortem("alice");
    parisAt(1, 9, 0);
    String page = admin.get("/sandbox/mails").body();
    assertTrue(page, page.contains("To: alice@example.com"));
    assertTrue(page, page.contains("<iframe sandbox "));
    assertFalse(page, page.contains("<a href=\"" + sandbox.jiraUrl() + "/browse"));
  }

  /** Whose meeting is over by tomorrow morning, and whose narrative lacks its start. */
  private String postMortem(String facilitator) {
    Visitor.Answer made =
        Visitor.to(sandbox.jiraUrl(), "alice")
            .post(
                BASE + "/post-mortems",
                "{\"incidentKeys\":[\"PAY-142\"],\"title\":\"Post-mortem <b>\",\"facilitator\":\""
                    + facilitator
                    + "\",\"meetingAt\":\""
                    + sandbox.clock().instant().plus(Duration.ofHours(1))
                    + "\"}");
    assertEquals(made.body(), 201, made.status());
    return made.json().get("key").asText();
  }

  private void parisAt(int daysOn, int hour, int minute) {
    Instant then =
        today.plusDays(daysOn).atTime(LocalTime.of(hour, minute)).atZone(PARIS).toInstant();
    sandbox.clock().advance(Duration.between(sandbox.clock().instant(), then));
  }

  private void mailServer(String state) {
    assertEquals(200, admin.post("/sandbox/mails", "{\"server\":\"" + state + "\"}").status());
  }

  private JsonNode mails() {
    return admin.get("/sandbox/mails?format=json").json().get("mails");
  }

  private JsonNode swept() {
    return admin.get(BASE + "/sweeps?maxResults=1").json().get("values").get(0);
  }

  private int waiting() {
    return sandbox
        .jiraPlugin()
        .database()
        .sql()
        .sql("select count(*) from \"AO_B00D56_MAIL_OUTBOX\" where \"STATE\" = 'waiting'")
        .query(Integer.class)
        .single();
  }
}
