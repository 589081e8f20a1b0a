package io.debrief.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

public class CreatePostMortemJourneyTest {
  /** By hand, from the world's file: what alice, in Paris (UTC+1), reads about PAY-142. */
  private static final List<String> UNFOLDED =
      List.of(
          "10:06 Detected Incident created · Frank Adeyemi",
          "10:08 Priority: Medium → High · Bob Lindqvist",
          "10:09 Status: Open → In Progress · Bob Lindqvist",
          "10:09 Acknowledged Assignee: Bob Lindqvist · Bob Lindqvist",
          "10:14 Comment · Alice Moreau “I take command.”",
          "10:17 Attached gateway-pool-0917.png · Bob Lindqvist",
          "10:21 Priority: High → Highest · Alice Moreau",
          "10:24 Comment · Bob Lindqvist “The gateway's p”",
          "10:27 Comment · Carol Okafor “p99 of risk-sco”",
          "10:30 Attached risk-scoring-p99.csv · Carol Okafor",
          "10:31 Linked to PLAT-88 · Carol Okafor",
          "10:33 Summary changed · Alice Moreau",
          "10:38 Assignee: Bob Lindqvist → Carol Okafor · Alice Moreau",
          "10:41 Comment · Alice Moreau “Update: about a”",
          "10:52 Comment · Carol Okafor “Index rebuild p”",
          "10:57 Comment · Bob Lindqvist “Pool drains by ”",
          "11:05 Status: In Progress → Resolved · Carol Okafor",
          "11:05 Resolution: Done · Carol Okafor",
          "11:17 Linked to PLAT-91 · Bob Lindqvist",
          "11:18 Comment · Bob Lindqvist “Not over: the l”",
          "11:19 Status: Resolved → In Progress · Bob Lindqvist",
          "11:19 Resolution: Done → none · Bob Lindqvist",
          "11:20 Assignee: Carol Okafor → Bob Lindqvist · Bob Lindqvist",
          "11:36 Comment · Grace Hollis “Late here, but ”",
          "11:56 Attached booked-twice.csv · Bob Lindqvist",
          "11:57 Comment · Bob Lindqvist “Lag below 5 s s”",
          "11:58 Status: In Progress → Resolved · Bob Lindqvist",
          "11:58 Resolved Resolution: Done · Bob Lindqvist",
          "12:15 Comment · Alice Moreau “All clear, stat”",
          "13:31 Linked to WEB-52 · Alice Moreau",
          "14:06 Linked to PAY-145 · Bob Lindqvist",
          "16:49 Linked to PAY-146 · Carol Okafor");

  private static Sandbox sandbox;

  @Rule public final Browser browser = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @After
  public void thePagesComplainedAboutNothing() {
    if (browser.driver() != null) {
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  public void fromTheMenuOfAnIncidentToAPostMortemWithItsTimeline() {
    browser.signIn(sandbox.jiraUrl(), "alice");
    browser.driver().get(sandbox.jiraUrl() + "/browse/PAY-142");
    assertTrue(
        browser
            .await("#postmortem-incident-panel")
            .getText()
            .contains("No post-mortem that you can see."));
    browser.photograph("incident-before");
    browser.accessible("The incident without post-mortem");

    browser.click("#opsbar-operations_more");
    browser.await("#debrief-create-post-mortem");
    browser.accessible("The menu");
    browser.click("#debrief-create-post-mortem");
    WebElement title = browser.await("#debrief-create-title");
    assertEquals(
        "Post-mortem: Checkout answers 502 for about a third of card payments",
        title.getDomProperty("value"));
    assertEquals("focus is in the title", title, browser.driver().switchTo().activeElement());
    browser.photograph("create-dialog");
    browser.accessible("The create dialog");

    title.clear();
    browser.click("#debrief-create-dialog .debrief-submit");
    assertEquals(
        "Give the post-mortem a title.", browser.await("#debrief-create-title-error").getText());
    assertEquals("true", title.getDomAttribute("aria-invalid"));
    browser.photograph("create-dialog-error");
    browser.accessible("The create dialog with an error");
    forgiveOneComplaintAbout("400");

    title.sendKeys("Why checkout answered 502 <b>on</b> $3 March #set($x=1)");
    browser.click("#debrief-create-dialog .debrief-submit");

    browser.await("#postmortem-panel .debrief-timeline");
    assertEquals(
        "Why checkout answered 502 <b>on</b> $3 March #set($x=1)",
        browser.await("#summary-val").getText());
    assertEquals(UNFOLDED, timeline());
    assertEquals(
        List.of("Times in Europe/Paris"), browser.texts("#postmortem-panel .debrief-note"));
    assertEquals(
        List.of(
            "No entry says when the incident started.",
            "Name at least one cause.",
            "Action items, or the reason why none is needed."),
        browser.texts("#postmortem-panel .debrief-lacks li"));
    String key = browser.driver().getCurrentUrl().replaceAll(".*/browse/", "");
    browser.photograph("post-mortem");
    browser.accessible("The Post-mortem issue");

    browser.click("#postmortem-panel .debrief-incidents a");
    assertEquals(
        key, browser.await("#postmortem-incident-panel .debrief-post-mortem-link").getText());
    assertEquals(
        List.of("PREPARING"), upper(browser.texts("#postmortem-incident-panel .aui-lozenge")));
    browser.photograph("incident");
    browser.accessible("The incident with post-mortem");
    browser.click("#opsbar-operations_more");
    assertTrue(
        "the menu offers no second one",
        browser.driver().findElements(By.id("debrief-create-post-mortem")).isEmpty());
  }

  @Test
  public void thePanelWorksOnceAfterItWasRedrawnManyTimes() {
    browser.signIn(sandbox.jiraUrl(), "alice");
    browser.driver().get(sandbox.jiraUrl() + "/browse/PAY-133");
    browser.await("#postmortem-incident-panel .debrief-create");
    for (int i = 0; i < 3; i++) {
      WebElement panel = browser.driver().findElement(By.cssSelector("[data-debrief=incident]"));
      browser.click("#summary-val");
      browser.await("#summary-form input[name=summary]").sendKeys(Keys.END, "!");
      browser.click("#summary-form [type=submit]");
      awaitStale(panel);
    }
    browser.click("#postmortem-incident-panel .debrief-create");
    browser.await("#debrief-create-title");
    assertEquals(1, browser.driver().findElements(By.id("debrief-create-dialog")).size());
    assertEquals(
        "Post-mortem: 3-D Secure page hangs for cards of one issuer!!!",
        browser.await("#debrief-create-title").getDomProperty("value"));
    browser.await("#debrief-create-title").sendKeys(Keys.ESCAPE);
    awaitGone("#debrief-create-dialog");
    assertEquals(
        "focus is back on the button",
        browser.await("#postmortem-incident-panel .debrief-create"),
        browser.driver().switchTo().activeElement());
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    browser.await("#debrief-create-title");
    browser.click("#debrief-create-dialog .debrief-cancel");
    awaitGone("#debrief-create-dialog");
  }

  @Test
  public void whoComesSecondIsLedToWhatTheFirstMade() {
    browser.signIn(sandbox.jiraUrl(), "alice");
    browser.driver().get(sandbox.jiraUrl() + "/browse/PAY-118");
    browser.click("#postmortem-incident-panel .debrief-create");
    browser.await("#debrief-create-title");
    String key =
        Visitor.to(sandbox.jiraUrl(), "bob")
            .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-118\"]}")
            .json()
            .get("key")
            .asText();
    browser.click("#debrief-create-dialog .debrief-submit");
    WebElement link = browser.await("#debrief-create-dialog .debrief-form-error a");
    assertEquals(key, link.getText());
    assertFalse(browser.driver().findElement(By.cssSelector(".debrief-submit")).isEnabled());
    forgiveOneComplaintAbout("409");
    link.click();
    browser.await("#postmortem-panel .debrief-timeline");
    assertTrue(browser.driver().getCurrentUrl().endsWith("/browse/" + key));
  }

  @Test
  public void onePostMortemOfTwoIncidentsWithOthersInTheirRoles() {
    browser.signIn(sandbox.jiraUrl(), "alice");
    browser.driver().get(sandbox.jiraUrl() + "/browse/PAY-139");
    browser.click("#postmortem-incident-panel .debrief-create");
    browser.await("#debrief-create-dialog .debrief-who-row");
    WebElement facilitator = browser.await("#debrief-create-facilitator");
    assertEquals("alice", facilitator.getDomProperty("value"));
    assertEquals(
        List.of("Grace Hollis", "Carol Okafor"),
        browser.texts("#debrief-create-dialog .debrief-who-name"));
    assertEquals(
        "a time is suggested",
        16,
        browser.await("#debrief-create-meeting").getDomProperty("value").length());
    assertFalse(
        "one project is no choice",
        browser.driver().findElement(By.id("debrief-create-project")).isDisplayed());
    browser.photograph("create-dialog-filled");
    browser.accessible("The create dialog, filled in");

    browser
        .driver()
        .executeScript(
            "document.getElementById('debrief-create-meeting').value = '2026-03-20T10:30'");
    browser
        .driver()
        .findElements(By.cssSelector("#debrief-create-dialog .debrief-who-takes-part"))
        .get(1)
        .click();
    browser.await("#debrief-create-participant").sendKeys("frank", Keys.ENTER);
    new Select(
            browser
                .driver()
                .findElements(By.cssSelector("#debrief-create-dialog .debrief-who-role"))
                .get(2))
        .selectByValue("subject-expert");
    browser.await("#debrief-create-incidents").sendKeys("PAY-104");
    facilitator.clear();
    facilitator.sendKeys("nobody-here");
    browser.click("#debrief-create-dialog .debrief-submit");
    assertEquals(
        "There is no active user nobody-here.",
        browser.await("#debrief-create-facilitator-error").getText());
    assertEquals("true", facilitator.getDomAttribute("aria-invalid"));
    assertEquals(
        "what was typed is kept",
        "PAY-104",
        browser.await("#debrief-create-incidents").getDomProperty("value"));
    browser.photograph("create-dialog-nobody");
    forgiveOneComplaintAbout("400");

    facilitator.clear();
    facilitator.sendKeys("bob");
    browser.click("#debrief-create-dialog .debrief-submit");
    browser.await("#postmortem-panel .debrief-timeline");
    String key = browser.driver().getCurrentUrl().replaceAll(".*/browse/", "");
    assertTrue(
        browser.await("#postmortem-panel .debrief-facts").getText().contains("Bob Lindqvist"));
    assertEquals(
        Set.of("Grace Hollis Responder", "Frank Adeyemi Subject expert"),
        Set.copyOf(browser.texts("#postmortem-panel .debrief-participants li")));
    assertEquals(
        Set.of("PAY-139", "PAY-104"),
        Set.copyOf(browser.texts("#postmortem-panel .debrief-incidents a")));
    assertEquals(
        "half past ten in Paris",
        "2026-03-20T09:30:00Z",
        Visitor.to(sandbox.jiraUrl(), "alice")
            .get("/rest/debrief/1.0/post-mortems/" + key)
            .json()
            .get("meetingAt")
            .asText());
    browser.photograph("post-mortem-of-two");
    browser.accessible("The Post-mortem issue of two incidents");
    for (String incident : List.of("PAY-139", "PAY-104")) {
      browser.driver().get(sandbox.jiraUrl() + "/browse/" + incident);
      assertEquals(
          key, browser.await("#postmortem-incident-panel .debrief-post-mortem-link").getText());
    }
  }

  @Test
  public void anOrdinaryIssueHasNothingOfOursButTheLoader() {
    browser.signIn(sandbox.jiraUrl(), "alice");
    browser.driver().get(sandbox.jiraUrl() + "/browse/PAY-145");
    browser.await("#summary-val");
    assertFalse(browser.driver().getPageSource().contains("data-debrief="));
    Set<String> ours = new TreeSet<>();
    for (WebElement script : browser.driver().findElements(By.cssSelector("script, link"))) {
      String resource = script.getDomAttribute("data-web-resource");
      if (resource != null && resource.startsWith("io.debrief:")) {
        ours.add(resource);
      }
    }
    assertEquals(Set.of("io.debrief:postmortem-loader"), ours);
  }

  private List<String> timeline() {
    return browser
        .driver()
        .findElements(By.cssSelector("#postmortem-panel .debrief-entry"))
        .stream()
        .map(CreatePostMortemJourneyTest::line)
        .toList();
  }

  private static String line(WebElement entry) {
    String time = entry.findElement(By.tagName("time")).getText().replaceAll("^.*, ", "");
    StringBuilder line = new StringBuilder(twentyFour(time));
    for (String part : List.of(".debrief-kind", ".debrief-text")) {
      entry
          .findElements(By.cssSelector(part))
          .forEach(found -> line.append(' ').append(found.getDomProperty("textContent")));
    }
    line.append(" · ").append(entry.findElement(By.cssSelector(".debrief-by")).getText());
    entry
        .findElements(By.cssSelector(".debrief-quote"))
        .forEach(quote -> line.append(" “").append(quote.getText(), 0, 15).append('”'));
    return line.toString();
  }

  /** English in Jira's default locale writes 10:06 AM, with a narrow space on newer JDKs. */
  private static String twentyFour(String time) {
    String digits = time.replaceAll("[^0-9:]", "");
    int hour = Integer.parseInt(digits.split(":")[0]);
    if (time.contains("PM") && hour < 12) {
      hour += 12;
    }
    return String.format("%02d:%s", hour, digits.split(":")[1]);
  }

  private static List<String> upper(List<String> texts) {
    return texts.stream().map(text -> text.toUpperCase(Locale.ROOT)).toList();
  }

  private void forgiveOneComplaintAbout(String status) {
    List<String> complaints = browser.complaints();
    assertEquals(complaints.toString(), 1, complaints.size());
    assertTrue(complaints.get(0), complaints.get(0).contains(status));
  }

  private void awaitStale(WebElement element) {
    browser.until(ExpectedConditions.stalenessOf(element));
  }

  private void awaitGone(String css) {
    browser.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
  }
}
