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
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** From a named cause to a complete matrix, with keys where there are keys. */
public class CausesJourneyTest {
  private static final String POST_MORTEMS = "/rest/debrief/1.0/post-mortems";

  @Rule public final Browser alice = new Browser();

  private static Sandbox sandbox;
  private static String key;

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    key =
        visitor().post(POST_MORTEMS, "{\"incidentKeys\":[\"PAY-142\"]}").json().get("key").asText();
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void causesAreNamedAskedWhyAnsweredAcceptedDeletedAndBroughtBack() {
    alice.signIn(sandbox.jiraUrl(), "alice");
    alice.driver().get(sandbox.jiraUrl() + "/browse/" + key);
    alice.await(".debrief-causes .debrief-empty");
    alice.until(driver -> alice.driver().executeScript("return window.DebriefCauses") != null);
    humanWorkSaysWhatMadeItSensible();
    aThreatHasItsOwnQuestions();
    whysAreMovedByKeys();
    anActionItemAnswersACause();
    theOtherIsAcceptedAndTheReviewLacksNothingOfCauses();
    aDeletionSaysWhatItMeansAndIsUndone();
  }

  private void humanWorkSaysWhatMadeItSensible() {
    alice.click(".debrief-causes-add");
    alice
        .await(".debrief-cause-form [name=text]")
        .sendKeys("The change went out without the second check");
    assertFalse(shown(".debrief-cause-form [name=madeSense]"));
    new Select(alice.await(".debrief-cause-form [name=category]")).selectByValue("human-work");
    assertTrue(shown(".debrief-cause-form [name=madeSense]"));
    alice.click(".debrief-cause-form [type=submit]");
    alice.until(
        ExpectedConditions.textToBe(
            By.cssSelector(".debrief-cause-form [data-debrief-field=madeSense]"),
            "Say what made it sensible at the time: choose at least one, or describe it in your"
                + " own words."));
    alice.accessible("The form of a cause");
    alice.photograph("causes-form");
    alice.click(".debrief-cause-form [value=time-pressure]");
    alice.click(".debrief-cause-form [type=submit]");
    alice.await(".debrief-cause");
    said("The cause is named.");
    assertEquals(
        List.of("What made it sensible: Time pressure"),
        alice.texts(".debrief-cause .debrief-aside"));
    assertEquals(List.of("NOT ANSWERED"), alice.texts(".debrief-cause-head .aui-lozenge"));
  }

  private void aThreatHasItsOwnQuestions() {
    alice.click(".debrief-causes-add");
    alice
        .await(".debrief-cause-form [name=text]")
        .sendKeys("The gateway of the partner has a door for everybody");
    new Select(alice.await(".debrief-cause-form [name=origin]")).selectByValue("external-threat");
    new Select(alice.await(".debrief-cause-form [name=actor]")).selectByValue("partner");
    alice.click(".debrief-cause-form [type=submit]");
    alice.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".debrief-cause"), 2));
    assertTrue(alice.texts(".debrief-cause .debrief-aside").contains("Actor: Partner"));
  }

  private void whysAreMovedByKeys() {
    why(".debrief-cause:first-child .debrief-cause-tools .debrief-why-add", "It was late");
    why(
        ".debrief-cause:first-child .debrief-cause-tools .debrief-why-add",
        "Nothing <b>asks</b> for a second check, whoever deploys, and nobody would have known");
    assertEquals(List.of("Level 1:", "Level 1:"), levels());
    alice
        .await("[data-debrief-why='2'] [data-debrief-move=in]")
        .sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_RIGHT));
    alice.await("[data-debrief-why='2'].debrief-why-2");
    said("The why is moved.");
    assertEquals(List.of("Level 1:", "Level 2:"), levels());
    alice.until(
        driver ->
            "in".equals(driver.switchTo().activeElement().getDomAttribute("data-debrief-move")));
    alice.await("[data-debrief-why='2'] [data-debrief-move=up]").sendKeys(Keys.ENTER);
    said("It cannot go further in that direction.");
    assertEquals(
        "Nothing <b>asks</b> for a second check, whoever deploys, and nobody would have known",
        alice
            .driver()
            .findElement(By.cssSelector(".debrief-diagram-box:last-of-type title"))
            .getDomProperty("textContent"));
    assertEquals(3, alice.driver().findElements(By.cssSelector(".debrief-diagram-box")).size());
    assertEquals("no text leaves its box", List.of(), outside());
  }

  @SuppressWarnings("unchecked")
  private List<String> outside() {
    return (List<String>)
        alice
            .driver()
            .executeScript(
                "return Array.from(document.querySelectorAll('.debrief-diagram-box text')).filter("
                    + "t => { const b = t.getBBox(), r ="
                    + " t.parentNode.querySelector('rect').getBBox(); return b.x + b.width > r.x +"
                    + " r.width || b.y < r.y || b.y + b.height > r.y + r.height; }).map(t =>"
                    + " t.textContent)");
  }

  private void why(String button, String text) {
    int before = alice.driver().findElements(By.cssSelector("[data-debrief-why]")).size();
    alice.click(button);
    alice.await(".debrief-why-form [name=text]").sendKeys(text);
    alice.click(".debrief-why-form [type=submit]");
    alice.until(
        ExpectedConditions.numberOfElementsToBe(By.cssSelector("[data-debrief-why]"), before + 1));
  }

  private List<String> levels() {
    return alice.driver().findElements(By.cssSelector(".debrief-why > .debrief-unseen")).stream()
        .map(each -> each.getDomProperty("textContent"))
        .toList();
  }

  private void anActionItemAnswersACause() {
    alice.click(".debrief-actions-add");
    alice
        .await(".debrief-actions-form [name=lines]")
        .sendKeys("- Automate the second check @bob 2030-12-02");
    alice.click(".debrief-actions-form .debrief-cause-choice:first-of-type input");
    alice.click(".debrief-actions-form [type=submit]");
    alice.click(".debrief-actions-promise");
    alice.await("[data-debrief-column]");
    assertEquals(
        List.of("ANSWERED", "NOT ANSWERED"), alice.texts(".debrief-cause-head .aui-lozenge"));
    alice.click(".debrief-matrix-choose");
    alice.await(".debrief-answers-form");
    alice.accessible("What an action item answers");
    alice.click(".debrief-answers-form .debrief-cause-choice:last-of-type input");
    alice.click(".debrief-answers-form [type=submit]");
    said("The matrix is changed.");
    assertEquals(2, alice.driver().findElements(By.cssSelector(".debrief-answered")).size());
    alice.click(".debrief-matrix-choose");
    alice.click(".debrief-answers-form .debrief-cause-choice:last-of-type input");
    alice.click(".debrief-answers-form [type=submit]");
    alice.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".debrief-answered"), 1));
  }

  private void theOtherIsAcceptedAndTheReviewLacksNothingOfCauses() {
    alice.click(".debrief-cause:last-child .debrief-cause-accept");
    alice.await(".debrief-accept-form [name=reason]").sendKeys("The partner closes it in spring.");
    alice
        .driver()
        .executeScript(
            "document.querySelector('.debrief-accept-form [name=reviewOn]').value = arguments[0]",
            sandbox.clock().instant().plusSeconds(86_400L * 40).toString().substring(0, 10));
    alice.click(".debrief-accept-form [type=submit]");
    said("The cause is accepted.");
    assertEquals(List.of("ANSWERED", "ACCEPTED"), alice.texts(".debrief-cause-head .aui-lozenge"));
    assertEquals(
        "true", visitor().get(POST_MORTEMS + "/" + key).json().at("/parts/causes/done").asText());
    alice.accessible("Causes, diagram and matrix");
    alice
        .driver()
        .executeScript("document.querySelector('#debrief-causes-heading').scrollIntoView()");
    alice.photograph("causes");
  }

  private void aDeletionSaysWhatItMeansAndIsUndone() {
    alice.click(".debrief-cause:first-child .debrief-cause-delete");
    assertEquals(
        "Delete this cause with its whys? Action items that answer it: 1. They stay, and answer it"
            + " no longer. You can undo it.",
        alice.await(".debrief-sure").getText());
    alice.click(".debrief-sure-form [type=submit]");
    alice.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".debrief-cause"), 1));
    alice.click(".debrief-causes-undo");
    alice.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".debrief-cause"), 2));
    said("The cause is back.");
    assertEquals(2, alice.driver().findElements(By.cssSelector("[data-debrief-why]")).size());
  }

  private void said(String words) {
    alice.until(ExpectedConditions.textToBe(By.cssSelector(".debrief-causes-message"), words));
  }

  private boolean shown(String css) {
    return alice.driver().findElement(By.cssSelector(css)).isDisplayed();
  }

  private static Visitor visitor() {
    return Visitor.to(sandbox.jiraUrl(), "alice");
  }
}
