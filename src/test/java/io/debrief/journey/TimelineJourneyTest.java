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
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

public class TimelineJourneyTest {
  private static Sandbox sandbox;
  private static String page;

  @Rule public final Browser alice = new Browser();
  @Rule public final Browser bob = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    page =
        sandbox.jiraUrl()
            + "/browse/"
            + Visitor.to(sandbox.jiraUrl(), "alice")
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
  public void twoPeopleCurateAtOnceAndTheSecondSeesBothVersions() {
    open(alice, "alice");
    addTheStart();

    open(bob, "bob");
    edit(alice, "The pool ran dry", "The pool of connections ran dry");
    edit(bob, "The pool ran dry", "The pool was empty");
    alice.click(".debrief-entry-form [type=submit]");
    awaitText(alice, "The pool of connections ran dry");

    bob.click(".debrief-entry-form [type=submit]");
    String theirs = bob.await(".debrief-theirs").getText();
    assertTrue(theirs, theirs.contains("The pool of connections ran dry"));
    assertEquals(
        "what bob typed is still there",
        "The pool was empty",
        bob.await(".debrief-entry-form [name=text]").getAttribute("value"));
    bob.photograph("timeline-both-versions");
    bob.accessible("Both versions of an entry");
    bob.click(".debrief-keep-mine");
    awaitText(bob, "The pool was empty");

    bob.click("[data-debrief-entry]:has(.debrief-kind) .debrief-entry-delete");
    bob.await(".debrief-timeline-undo");
    assertFalse(bob.texts(".debrief-text").contains("The pool was empty"));
    bob.click(".debrief-timeline-undo");
    awaitText(bob, "The pool was empty");

    line(bob, "The pool was empty").findElement(By.cssSelector(".debrief-entry-pin")).click();
    bob.await(".debrief-pinned");
    bob.click("[data-debrief-filter=pinned]");
    assertEquals(List.of("The pool was empty"), shown(bob));
    bob.photograph("timeline-filtered");
    bob.accessible("The timeline, filtered");
  }

  @Test
  public void whoMayOnlyLookSeesWhyAndNoControls() {
    open(alice, "dave");
    assertFalse(alice.await(".debrief-may-not").getText().isBlank());
    assertEquals(List.of(), alice.texts("[data-debrief-timeline] button:not([hidden])"));
    alice.accessible("The timeline for one who may only look");
  }

  private void addTheStart() {
    alice.click(".debrief-timeline-add");
    alice.click(".debrief-entry-form [type=submit]");
    assertFalse(
        alice.await(".debrief-entry-form [data-debrief-field]:not([hidden])").getText().isBlank());
    alice
        .driver()
        .executeScript(
            "document.querySelector('.debrief-entry-form [name=at]').value='2026-03-03T09:58:00'");
    new Select(alice.await(".debrief-entry-form [name=kind]")).selectByValue("started");
    alice.await(".debrief-entry-form [name=text]").sendKeys("The pool ran dry");
    alice.photograph("timeline-form");
    alice.accessible("The form of an entry");
    alice.click(".debrief-entry-form [type=submit]");
    awaitText(alice, "The pool ran dry");
    String time = alice.texts(".debrief-entry-started time").get(0);
    assertTrue(time, time.contains("9:58"));
  }

  private static void open(Browser browser, String name) {
    browser.signIn(sandbox.jiraUrl(), name);
    browser.driver().get(page);
    browser.await(".debrief-timeline");
  }

  private static void edit(Browser browser, String text, String better) {
    line(browser, text).findElement(By.cssSelector(".debrief-entry-edit")).click();
    WebElement field = browser.await(".debrief-entry-form [name=text]");
    field.clear();
    field.sendKeys(better);
  }

  private static WebElement line(Browser browser, String text) {
    return browser.driver().findElements(By.cssSelector("[data-debrief-entry]")).stream()
        .filter(entry -> entry.getText().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> shown(Browser browser) {
    return browser.texts("[data-debrief-entry]:not([hidden]) .debrief-text");
  }

  private static void awaitText(Browser browser, String text) {
    browser.until(driver -> browser.texts(".debrief-text").contains(text));
  }
}
