package io.debrief.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.Collections;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** A meeting promises four action items; fifteen days later somebody looks at one again. */
public class ActionItemsJourneyTest {
  private static Sandbox sandbox;
  private static String key;

  @Rule public final Browser alice = new Browser();
  @Rule public final Browser admin = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    key =
        Visitor.to(sandbox.jiraUrl(), "alice")
            .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}")
            .json()
            .get("key")
            .asText();
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void fourPastedLinesAreFourLinkedIssuesAndAreFollowedUp() {
    alice.signIn(sandbox.jiraUrl(), "alice");
    alice.driver().get(sandbox.jiraUrl() + "/browse/" + key);
    alice.click(".debrief-actions-none");
    alice.await(".debrief-none-form [name=reason]").sendKeys("The vendor fixed it");
    alice.click(".debrief-none-form [type=submit]");
    alice.until(
        ExpectedConditions.textToBe(
            By.cssSelector("[data-debrief-redrawn=actions] p"),
            "None needed, because: The vendor fixed it"));
    alice.click(".debrief-actions-add");
    alice.await(".debrief-actions-form [name=lines]").sendKeys("- Improve monitoring");
    assertEquals(
        "No owner: who sees to it? It begins with a verb that never ends."
            + " How will you know that it is done?",
        alice.await(".debrief-actions-asking:not(:empty)").getText());
    alice.accessible("Questions while typing");
    alice
        .await(".debrief-actions-form [name=lines]")
        .sendKeys(
            Keys.chord(Keys.CONTROL, "a"),
            "- Alert on the length of the mail queue @bob 2030-12-02\n"
                + "- Automate the failover of the gateway @bob\n"
                + "- Improve monitoring\n"
                + "- Order a second relay @nobody 2026-02-30\n"
                + "- Document the failover in the runbook @alice\n");
    alice.click(".debrief-actions-form [type=submit]");
    alice.await(".debrief-preview-wrong");
    assertEquals(5, alice.texts(".debrief-preview-text").size());
    String asked = String.join(" ", alice.texts(".debrief-preview-notes"));
    assertTrue(asked, asked.contains("nobody"));
    assertTrue("all mistakes of a line: " + asked, asked.contains("2026-02-30"));
    assertTrue(asked, asked.contains("verb that never ends"));
    alice.photograph("action-items-preview");
    alice.accessible("The preview of action items");

    alice.click(".debrief-actions-promise");
    alice.until(
        ExpectedConditions.numberOfElementsToBe(By.cssSelector("[data-debrief-action]"), 4));
    assertEquals("Promised.", alice.await(".debrief-actions-message:not(:empty)").getText());
    assertEquals(4, links());
    assertEquals(
        "what could not be promised stays in the form, and nothing else",
        "- Order a second relay @nobody 2026-02-30",
        alice.await(".debrief-actions-form [name=lines]").getDomProperty("value"));
    assertFalse(
        alice.driver().findElement(By.cssSelector(".debrief-actions-promise")).isDisplayed());
    alice.photograph("action-items-left");
    alice.click(".debrief-actions-form .debrief-form-cancel");
    alice.awaitGone(".debrief-actions-form");
    alice.photograph("action-items");
    alice.accessible("The list of action items");

    alice.await("[data-debrief-action]:nth-child(4) .debrief-action-strength").sendKeys(Keys.ENTER);
    alice.await(".debrief-strength-form [name=strength]").sendKeys("St", Keys.TAB, Keys.ENTER);
    alice.until(
        ExpectedConditions.textToBe(
            By.cssSelector("[data-debrief-action]:nth-child(4) .debrief-action-strength"),
            "Strength: Strong"));
    alice.until(
        driver ->
            driver
                .switchTo()
                .activeElement()
                .equals(
                    driver.findElement(
                        By.cssSelector(
                            "[data-debrief-action]:nth-child(4) .debrief-action-strength"))));
    alice.click("[data-debrief-action]:nth-child(4) .debrief-action-remove");
    alice.click(".debrief-unpromise-form [type=submit]");
    alice.until(
        ExpectedConditions.numberOfElementsToBe(By.cssSelector("[data-debrief-action]"), 3));
    assertEquals(3, links());

    String item =
        alice.await("[data-debrief-action]:first-child").getDomAttribute("data-debrief-action");
    fifteenDaysLater();
    checkedIn(item);
  }

  /** What was missed is told in the list, in the saved filter and by mail. */
  private void fifteenDaysLater() {
    Visitor administrator = Visitor.to(sandbox.jiraUrl(), "admin");
    administrator.post("/rest/debrief/1.0/settings/set-up", "{}");
    administrator.post("/sandbox/clock", "{\"advance\":\"P15D\",\"jobs\":false}");
    alice.driver().navigate().refresh();
    String notes = alice.await("[data-debrief-action]:first-child").getText();
    assertTrue(notes, notes.contains("Missed"));
    assertEquals(3, missed().size());
    admin.signIn(sandbox.jiraUrl(), "admin");
    runNow();
    assertTrue(mailTo("bob"), mailTo("bob").contains("Automate the failover of the gateway"));
    assertTrue(mailTo("bob"), mailTo("bob").contains("Days late: 1"));
  }

  private void checkedIn(String item) {
    alice.driver().get(sandbox.jiraUrl() + "/browse/" + item);
    String summary = alice.await("#summary-val").getText();
    alice.await("[data-debrief-flag=missed]");
    alice.click(".debrief-check-in");
    new Select(alice.await(".debrief-check-in-form [name=verdict]")).selectByValue("on-track");
    alice.await(".debrief-check-in-form [name=note]").sendKeys("Ordered");
    alice.click(".debrief-check-in-form [type=submit]");
    alice.awaitGone("[data-debrief-flag=missed]");

    assertEquals(2, missed().size());
    assertFalse(missed().contains(item));
    alice.driver().get(sandbox.jiraUrl() + "/browse/" + key);
    String line = alice.await("[data-debrief-action='" + item + "']").getText();
    assertFalse(line, line.contains("Missed"));
    assertTrue(line, line.contains("Last check-in: On track"));
    Visitor.to(sandbox.jiraUrl(), "admin")
        .post("/sandbox/clock", "{\"advance\":\"P1D\",\"jobs\":false}");
    runNow();
    assertTrue(mailTo("bob"), mailTo("bob").contains("Days late: 2"));
    assertFalse(mailTo("bob"), mailTo("bob").contains(summary));
  }

  /** What the saved filter finds, on Jira's page of results. */
  private List<String> missed() {
    for (var filter :
        Visitor.to(sandbox.jiraUrl(), "admin")
            .get("/rest/debrief/1.0/settings")
            .json()
            .get("filters")) {
      if (filter.get("filter").asText().equals("missed-follow-ups")) {
        alice.driver().get(sandbox.jiraUrl() + "/issues/?filter=" + filter.get("id").asText());
      }
    }
    alice.photograph("action-items-missed");
    return alice.texts("#issuetable .issue-link");
  }

  /** The clock went on: the password has to be confirmed anew. */
  private void runNow() {
    admin.driver().get(sandbox.jiraUrl() + "/plugins/servlet/debrief/administration");
    admin.await("#login-form-authenticatePassword").sendKeys("admin");
    admin.click("#login-form-submit");
    admin.await("#debrief-settings-form:not([aria-busy])");
    List<String> before = admin.texts("#debrief-sweeps tbody tr:first-child");
    admin.click("#debrief-run-sweep");
    admin.until(
        driver -> {
          List<String> now = admin.texts("#debrief-sweeps tbody tr:first-child");
          return !now.equals(before) && String.join("", now).contains("Site Administrator");
        });
  }

  /** The latest, as the page of mails shows it. */
  private String mailTo(String name) {
    admin.driver().get(sandbox.jiraUrl() + "/sandbox/mails");
    return admin.await("[data-recipient='" + name + "@example.com']").getDomProperty("textContent");
  }

  @Test
  public void theListGoesOnBeyondTwentyAndCopiesAreConfirmed() {
    Visitor visitor = Visitor.to(sandbox.jiraUrl(), "alice");
    String busy =
        visitor
            .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-139\"]}")
            .json()
            .get("key")
            .asText();
    String line = "{\"summary\":\"Add a health check to the gateway\",\"projectKey\":\"WEB\"}";
    link(visitor, "Action item", busy, "WEB-47");
    link(visitor, "Cloners", "WEB-51", "WEB-47");
    link(visitor, "Action item", busy, "WEB-51");
    visitor.post(
        "/rest/debrief/1.0/post-mortems/" + busy + "/action-items",
        "{\"items\":[" + String.join(",", Collections.nCopies(21, line)) + "]}");

    alice.signIn(sandbox.jiraUrl(), "alice");
    alice.driver().get(sandbox.jiraUrl() + "/browse/" + busy);
    alice.click(".debrief-action-confirm");
    assertEquals("Confirmed.", alice.await(".debrief-actions-message:not(:empty)").getText());
    alice.awaitGone(".debrief-action-confirm");
    alice.click(".debrief-actions-more");
    alice.until(
        ExpectedConditions.numberOfElementsToBe(By.cssSelector(".debrief-action-list > li"), 23));
    alice.awaitGone(".debrief-actions-more:not([hidden])");
    String last = alice.await(".debrief-action-list > li:last-child").getText();
    assertTrue(last, last.contains("No owner: who sees to it?"));
    alice.click(".debrief-action-list > li:last-child .debrief-action-strength");
    alice.await(".debrief-strength-form [name=strength]").sendKeys("W", Keys.TAB, Keys.ENTER);
    alice.until(
        ExpectedConditions.textToBe(
            By.cssSelector(".debrief-action-list > li:last-child .debrief-action-strength"),
            "Strength: Weak"));
    assertEquals("The strength is saved.", alice.await(".debrief-actions-message").getText());
    assertEquals(23, alice.texts(".debrief-action-list > li").size());
    alice.accessible("The whole list of action items");
  }

  private static void link(Visitor visitor, String type, String from, String to) {
    visitor.post(
        "/rest/api/2/issueLink",
        ("{\"type\":{\"name\":\"%s\"},\"inwardIssue\":{\"key\":\"%s\"},"
                + "\"outwardIssue\":{\"key\":\"%s\"}}")
            .formatted(type, from, to));
  }

  private static long links() {
    long found = 0;
    for (var link :
        Visitor.to(sandbox.jiraUrl(), "alice")
            .get("/rest/api/2/issue/" + key)
            .json()
            .at("/fields/issuelinks")) {
      found += link.at("/type/name").asText().equals("Action item") ? 1 : 0;
    }
    return found;
  }
}
