package io.debrief.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/**
 * The panel of a Post-mortem issue: who leads, when, who takes part; and it is drawn anew safely.
 */
public class PostMortemPanelJourneyTest {
  private static final String FORM = ".debrief-details-form ";

  private static Sandbox sandbox;

  @Rule public final Browser alice = new Browser();
  @Rule public final Browser bob = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void meetingFacilitatorAndParticipantsAreChangedInThePanel() {
    String key = postMortemOf("PAY-139");
    open(alice, "alice", key);
    assertEquals("No date yet", fact(alice, "Meeting"));
    alice.driver().findElement(By.cssSelector(".debrief-details-edit")).sendKeys(Keys.ENTER);
    alice.await(FORM + "[name=meetingAt]");
    assertEquals("meetingAt", focused(alice));
    assertEquals(List.of("Grace Hollis", "Carol Okafor"), alice.texts(FORM + ".debrief-who-name"));
    alice.accessible("The form of meeting and people");

    set(alice, FORM + "[name=meetingAt]", "2026-03-20T10:30");
    type(alice, FORM + "[name=facilitator]", "nobody-here");
    alice.driver().findElements(By.cssSelector(FORM + ".debrief-who-takes-part")).get(1).click();
    alice.await(FORM + "[name=participants]").sendKeys("frank", Keys.ENTER);
    new Select(alice.driver().findElements(By.cssSelector(FORM + ".debrief-who-role")).get(2))
        .selectByValue("subject-expert");
    alice.click(FORM + "[type=submit]");
    assertEquals(
        "There is no active user nobody-here.",
        alice.await(FORM + "[data-debrief-field=facilitator]").getText());
    assertEquals("facilitator", focused(alice));
    alice.photograph("details-form");
    alice.accessible("The form of meeting and people with an error");

    type(alice, FORM + "[name=facilitator]", "bob");
    alice.click(FORM + "[type=submit]");
    awaitGone(alice, FORM);
    assertEquals("Bob Lindqvist", fact(alice, "Facilitator"));
    assertEquals("Mar 20, 2026, 10:30 AM Europe/Paris", plain(fact(alice, "Meeting")));
    assertEquals(
        Set.of("Grace Hollis Responder", "Frank Adeyemi Subject expert"),
        Set.copyOf(alice.texts(".debrief-participants li")));
    assertEquals("Saved.", alice.await(".debrief-details-said").getText());
    assertTrue(
        "focus is back on the button",
        alice
            .driver()
            .switchTo()
            .activeElement()
            .getDomAttribute("class")
            .contains("details-edit"));
    assertEquals(
        "half past ten in Paris",
        "2026-03-20T09:30:00Z",
        Visitor.to(sandbox.jiraUrl(), "alice")
            .get("/rest/debrief/1.0/post-mortems/" + key)
            .json()
            .get("meetingAt")
            .asText());
    alice.photograph("details-saved");

    alice.driver().findElement(By.cssSelector(".debrief-details-edit")).sendKeys(Keys.ENTER);
    alice.await(FORM + "[name=facilitator]").sendKeys("x", Keys.ESCAPE);
    awaitGone(alice, FORM);
    assertEquals("Escape keeps what was", "Bob Lindqvist", fact(alice, "Facilitator"));
  }

  @Test
  public void whoSavesSecondSeesWhatTheFirstSavedAndChooses() {
    String key = postMortemOf("PAY-133");
    open(alice, "alice", key);
    open(bob, "bob", key);
    alice.click(".debrief-details-edit");
    bob.click(".debrief-details-edit");
    set(alice, FORM + "[name=meetingAt]", "2026-03-20T10:30");
    alice.click(FORM + "[type=submit]");
    awaitGone(alice, FORM);

    set(bob, FORM + "[name=meetingAt]", "2026-03-21T11:00");
    bob.click(FORM + "[type=submit]");
    bob.await(FORM + ".debrief-keep-mine");
    assertEquals(
        "theirs is above", "Mar 20, 2026, 10:30 AM Europe/Stockholm", plain(fact(bob, "Meeting")));
    assertEquals(
        "mine is below",
        "2026-03-21T11:00",
        bob.await(FORM + "[name=meetingAt]").getDomProperty("value"));
    bob.photograph("details-conflict");
    bob.accessible("Two versions of meeting and people");
    bob.click(FORM + ".debrief-keep-mine");
    awaitGone(bob, FORM);
    assertEquals("Mar 21, 2026, 11:00 AM Europe/Stockholm", plain(fact(bob, "Meeting")));
  }

  @Test
  public void whatIsBeingWrittenOutlivesEveryRedrawAndNothingHappensTwice() {
    String key = postMortemOf("PAY-142");
    open(alice, "alice", key);
    inlineEdit("!");
    inlineEdit("!");
    press("Incident created", ".debrief-entry-edit");
    type(alice, ".debrief-entry-form [name=text]", "Frank told us");

    listen();
    press("Priority: Medium → High", ".debrief-entry-pin");
    awaitSaid("Pinned.");
    assertEquals(List.of("PUT"), asked().stream().map(each -> each.split(" ")[0]).toList());
    assertStillWriting();
    assertTrue(
        "focus stays on the entry",
        alice.driver().switchTo().activeElement().getDomAttribute("class").contains("entry-pin"));

    press("Summary changed", ".debrief-entry-delete");
    awaitSaid("Deleted.");
    assertStillWriting();
    press("Incident created", ".debrief-entry-pin");
    awaitSaid("Pinned.");
    assertStillWriting();
    inlineEdit("!");
    assertStillWriting();
    alice.photograph("timeline-still-writing");

    listen();
    alice.click(".debrief-entry-form [type=submit]");
    awaitSaid("Saved.");
    assertEquals("own pins are no conflict: " + asked(), 1, asked().size());
    assertTrue(alice.texts(".debrief-text").contains("Frank told us"));
    assertEquals(List.of(), alice.texts(".debrief-entry-form"));
    assertEquals(
        "each script came once",
        1L,
        alice
            .driver()
            .executeScript(
                "return document.querySelectorAll('script[src*=\"timeline.js\"]').length"));
  }

  @Test
  public void whatAPartLacksGoesAsSoonAsItIsThere() {
    String key = postMortemOf("PAY-118");
    open(alice, "alice", key);
    List<String> lacks = alice.texts(".debrief-lacks li");
    assertTrue(lacks.toString(), lacks.contains("No entry says when the incident started."));
    alice.click(".debrief-timeline-add");
    set(alice, ".debrief-entry-form [name=at]", "2026-02-01T09:00:00");
    new Select(alice.await(".debrief-entry-form [name=kind]")).selectByValue("started");
    alice.await(".debrief-entry-form [name=text]").sendKeys("It began");
    alice.click(".debrief-entry-form [type=submit]");
    awaitSaid("Added.");
    assertFalse(
        alice.texts(".debrief-lacks li").contains("No entry says when the incident started."));
  }

  @Test
  public void anEntryThatSomebodyDeletedMeanwhileIsNotLost() {
    String key = postMortemOf("PAY-104");
    open(alice, "alice", key);
    press("Incident created", ".debrief-entry-edit");
    type(alice, ".debrief-entry-form [name=text]", "The first call came in");
    Visitor visitor = Visitor.to(sandbox.jiraUrl(), "bob");
    String timeline = "/rest/debrief/1.0/post-mortems/" + key + "/timeline";
    var entry = visitor.get(timeline).json().get("values").get(0);
    assertEquals(
        200,
        visitor
            .delete(timeline + "/" + entry.get("id") + "?version=" + entry.get("version"))
            .status());
    alice.click(".debrief-entry-form [type=submit]");
    String said = alice.await(".debrief-entry-gone").getText();
    assertTrue(said, said.startsWith("Somebody deleted this entry meanwhile."));
    alice.click(".debrief-entry-form [type=submit]");
    awaitSaid("Added.");
    assertTrue(alice.texts(".debrief-text").contains("The first call came in"));
  }

  @Test
  public void theKeyboardReachesEverythingInTheOrderOfReading() {
    open(alice, "alice", postMortemOf("PAY-127"));
    alice
        .driver()
        .executeScript("document.querySelector('.debrief-incidents li:last-child a').focus()");
    assertEquals(
        List.of(
            "aui-button debrief-details-edit",
            "aui-button debrief-start",
            "aui-button debrief-timeline-add",
            "aui-button debrief-timeline-refresh",
            "kind",
            "source",
            "pinned",
            "aui-button aui-button-link debrief-entry-edit",
            "aui-button aui-button-link debrief-entry-pin",
            "aui-button aui-button-link debrief-entry-delete",
            "aui-button aui-button-link debrief-entry-edit"),
        stops(11));
    alice.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    alice.await(".debrief-entry-form [name=text]");
    assertEquals("at", focused(alice));
    alice.await(".debrief-entry-form [name=text]").sendKeys("never mind", Keys.ESCAPE);
    awaitGone(alice, ".debrief-entry-form");
    assertTrue(
        "focus is back on the entry",
        alice
            .driver()
            .switchTo()
            .activeElement()
            .getDomAttribute("class")
            .contains("debrief-entry-edit"));
    assertFalse(alice.texts(".debrief-text").contains("never mind"));
  }

  /** Where the focus goes with each Tab. */
  private List<String> stops(int count) {
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      WebElement from = alice.driver().switchTo().activeElement();
      from.sendKeys(Keys.TAB);
      WebElement to = alice.driver().switchTo().activeElement();
      String filter = to.getDomAttribute("data-debrief-filter");
      stops.add(filter == null ? to.getDomAttribute("class") : filter);
    }
    return stops;
  }

  @Test
  public void whatJiraRecordedSinceIsReadAgain() {
    String key = postMortemOf("PLAT-91");
    open(alice, "alice", key);
    alice.click(".debrief-timeline-refresh");
    awaitSaid("Jira has recorded nothing new.");
    alice.click(".debrief-incidents a");
    alice.await("#comment").sendKeys("The last shop is informed.");
    WebElement before = alice.driver().findElement(By.id("issue_actions_container"));
    alice.click("#issue-comment-add-submit");
    alice.until(ExpectedConditions.stalenessOf(before));
    alice.click("#postmortem-incident-panel .debrief-post-mortem-link");
    alice.await(".debrief-timeline");
    assertFalse(alice.texts(".debrief-quote").contains("The last shop is informed."));
    alice.click(".debrief-timeline-refresh");
    awaitSaid("What Jira recorded since is on the timeline.");
    assertTrue(alice.texts(".debrief-quote").contains("The last shop is informed."));
    assertTrue(
        "focus stays on the button",
        alice
            .driver()
            .switchTo()
            .activeElement()
            .getDomAttribute("class")
            .contains("timeline-refresh"));
  }

  private static String postMortemOf(String incident) {
    return Visitor.to(sandbox.jiraUrl(), "alice")
        .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"" + incident + "\"]}")
        .json()
        .get("key")
        .asText();
  }

  private static void open(Browser browser, String name, String key) {
    browser.signIn(sandbox.jiraUrl(), name);
    browser.driver().get(sandbox.jiraUrl() + "/browse/" + key);
    browser.await(".debrief-timeline");
  }

  /** What stands beside a label at the top of the panel. */
  private static String fact(Browser browser, String label) {
    return browser
        .driver()
        .findElement(
            By.xpath(
                "//dl[@data-debrief-redrawn='details']/dt[.='"
                    + label
                    + "']/following-sibling::dd[1]"))
        .getText();
  }

  /** Newer JDKs write a narrow space before AM and PM. */
  private static String plain(String time) {
    return time.replace('\u202f', ' ');
  }

  private static String focused(Browser browser) {
    return browser.driver().switchTo().activeElement().getDomAttribute("name");
  }

  private static void set(Browser browser, String css, String value) {
    browser.await(css);
    browser
        .driver()
        .executeScript("document.querySelector(arguments[0]).value = arguments[1]", css, value);
  }

  private static void type(Browser browser, String css, String text) {
    WebElement field = browser.await(css);
    field.clear();
    field.sendKeys(text);
  }

  private void press(String text, String button) {
    alice.driver().findElements(By.cssSelector("[data-debrief-entry]")).stream()
        .filter(entry -> entry.findElement(By.cssSelector(".debrief-text")).getText().equals(text))
        .findFirst()
        .orElseThrow()
        .findElement(By.cssSelector(button))
        .click();
  }

  private void assertStillWriting() {
    assertEquals(
        "Frank told us", alice.await(".debrief-entry-form [name=text]").getDomProperty("value"));
    assertEquals(1, alice.driver().findElements(By.cssSelector(".debrief-entry-form")).size());
  }

  private void inlineEdit(String more) {
    WebElement panel = alice.driver().findElement(By.cssSelector("[data-debrief=post-mortem]"));
    alice.click("#summary-val");
    alice.await("#summary-form input[name=summary]").sendKeys(Keys.END, more);
    alice.click("#summary-form [type=submit]");
    alice.until(ExpectedConditions.stalenessOf(panel));
    alice.await(".debrief-timeline");
  }

  /** From now on remembers what the page asks of Debrief's REST. */
  private void listen() {
    alice
        .driver()
        .executeScript(
            """
            window.asked = [];
            window.really = window.really || window.fetch;
            window.fetch = function (address, how) {
              if (address.includes("/rest/debrief/") && !address.endsWith("/blame-lint")) {
                window.asked.push(((how && how.method) || "GET") + " " + address);
              }
              return window.really(address, how);
            };
            """);
  }

  private List<String> asked() {
    return ((List<?>) alice.driver().executeScript("return window.asked"))
        .stream().map(Object::toString).toList();
  }

  private void awaitSaid(String text) {
    alice.until(driver -> alice.texts(".debrief-timeline-message").contains(text));
  }

  private static void awaitGone(Browser browser, String css) {
    browser.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css.strip())));
  }
}
