package io.debrief.journey;

import static org.junit.Assert.assertEquals;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** A facilitator takes a post-mortem from its meeting to its last follow-up. */
public class StagesJourneyTest {
  private static Sandbox sandbox;
  private static String key;
  private static String item;

  @Rule public final Browser alice = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    Visitor visitor = Visitor.to(sandbox.jiraUrl(), "alice");
    key =
        visitor
            .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-142\"]}")
            .json()
            .get("key")
            .asText();
    item =
        visitor
            .post(
                path("/action-items"),
                "{\"items\":[{\"summary\":\"Alert on the length of the mail queue\"}]}")
            .json()
            .at("/results/0/item/key")
            .asText();
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void fromTheMeetingToTheLastFollowUp() {
    alice.signIn(sandbox.jiraUrl(), "alice");
    browse(key);
    stage("Preparing");
    alice.await(".debrief-start").sendKeys(Keys.ENTER);
    said("The meeting has begun.");
    stage("Reviewing");
    assertEquals(
        "Alice Moreau started the meeting.", alice.await(".debrief-progress-note").getText());

    refusedWithAllThatIsLacking();
    tellWhatHappenedAndWhy();
    browse(key);
    alice.click(".debrief-publish");
    said("Published.");
    stage("Following up");
    assertEquals(List.of(), alice.texts("#debrief-to-publish li"));
    String published = alice.texts(".debrief-progress-note").get(1);
    assertTrue(published, published.startsWith("Published on "));
    assertTrue(published, published.contains(" by Alice Moreau."));

    resolveInJira();
    browse(key);
    assertEquals(
        "In Jira this is done, yet follow-ups are open: see them through, or reopen this issue so"
            + " that nobody loses sight of them.",
        alice.await(".debrief-notice").getText());
    alice.photograph("stages-following-up");
    alice.accessible("A published post-mortem");

    checkInDone();
    browse(key);
    stage("Closed");
    assertEquals(List.of(), alice.texts(".debrief-notice"));
    browse("PAY-142");
    assertEquals(
        "Closed",
        alice.await("#postmortem-incident-panel .aui-lozenge").getDomProperty("textContent"));

    takeBack();
  }

  private void refusedWithAllThatIsLacking() {
    List<String> lacking = alice.texts("#debrief-to-publish li");
    assertTrue(lacking.toString(), lacking.contains("No entry says when the incident started."));
    alice.accessible("What a publication still needs");
    alice.click(".debrief-publish");
    said("It cannot be published yet. " + String.join(" ", lacking));
    stage("Reviewing");
    alice.until(
        driver ->
            driver
                .switchTo()
                .activeElement()
                .equals(driver.findElement(By.cssSelector(".debrief-publish"))));
  }

  private void takeBack() {
    browse(key);
    alice.click(".debrief-take-back");
    alice.await(".debrief-take-back-form");
    alice.accessible("The question before a publication is taken back");
    alice.click(".debrief-take-back-form .debrief-form-cancel");
    alice.awaitGone(".debrief-take-back-form");
    stage("Closed");
    alice.click(".debrief-take-back");
    alice.click(".debrief-take-back-form [type=submit]");
    said("The publication is taken back.");
    stage("Reviewing");
    assertTrue(
        alice.await(".debrief-notice").getText(),
        alice.await(".debrief-notice").getText().contains("the post-mortem is not published"));
  }

  private void checkInDone() {
    browse(item);
    alice.click(".debrief-check-in");
    new Select(alice.await(".debrief-check-in-form [name=verdict]")).selectByValue("done");
    alice.click(".debrief-check-in-form [type=submit]");
    alice.awaitGone(".debrief-check-in-form");
  }

  private static void tellWhatHappenedAndWhy() {
    for (String kind : List.of("started", "detected", "resolved")) {
      assertEquals(
          201,
          Visitor.to(sandbox.jiraUrl(), "alice")
              .post(
                  path("/timeline"),
                  "{\"kind\":\"%s\",\"text\":\"The queue grew\",\"at\":\"2026-03-03T09:00:00Z\"}"
                      .formatted(kind))
              .status());
    }
    assertEquals(
        201,
        Visitor.to(sandbox.jiraUrl(), "alice")
            .post(
                path("/factors"), "{\"text\":\"The queue has no end\",\"category\":\"technology\"}")
            .status());
  }

  private static void resolveInJira() {
    assertEquals(
        204,
        Visitor.to(sandbox.jiraUrl(), "alice")
            .post("/rest/api/2/issue/" + key + "/transitions", "{\"transition\": {\"id\": \"21\"}}")
            .status());
  }

  private void browse(String issue) {
    alice.driver().get(sandbox.jiraUrl() + "/browse/" + issue);
  }

  private void said(String text) {
    alice.until(ExpectedConditions.textToBe(By.cssSelector(".debrief-progress-message"), text));
  }

  private void stage(String name) {
    alice.until(
        ExpectedConditions.domPropertyToBe(alice.await(".debrief-stage"), "textContent", name));
  }

  private static String path(String below) {
    return "/rest/debrief/1.0/post-mortems/" + key + below;
  }
}
