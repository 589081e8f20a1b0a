package io.debrief.journey;

import static org.junit.Assert.assertEquals;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Where Jira requires more than the dialog asks for, its own form is the way. */
public class RequiredFieldsJourneyTest {
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

  @Test
  public void jirasOwnFormMakesTheIssueAndTheDialogTakesIt() {
    browser.signIn(sandbox.jiraUrl(), "alice");
    browser.driver().get(sandbox.jiraUrl() + "/browse/RISK-1");
    browser.click("#postmortem-incident-panel .debrief-create");
    WebElement title = browser.await("#debrief-create-title");
    title.clear();
    title.sendKeys("Sanctions & delays");
    browser.click("#debrief-create-dialog .debrief-submit");
    WebElement way = browser.await("#debrief-create-dialog .debrief-form-link");
    assertEquals(
        "Regulator is required.",
        browser.await("#debrief-create-dialog .debrief-form-error").getText());
    assertEquals("focus is on the way out", way, browser.driver().switchTo().activeElement());
    assertEquals("what was typed is kept", "Sanctions & delays", title.getDomProperty("value"));
    browser.photograph("create-dialog-elsewhere");
    browser.accessible("The dialog that leads to Jira's own form");

    assertEquals(
        "nothing is made yet",
        0,
        Visitor.to(sandbox.jiraUrl(), "alice")
            .get("/rest/debrief/1.0/post-mortems?incident=RISK-1")
            .json()
            .get("total")
            .asInt());

    String dialog = browser.driver().getWindowHandle();
    way.click();
    String form =
        browser.driver().getWindowHandles().stream()
            .filter(window -> !window.equals(dialog))
            .findFirst()
            .orElseThrow();
    browser.driver().switchTo().window(form);
    assertEquals("Sanctions & delays", browser.await("#summary").getDomProperty("value"));
    new Select(browser.await("#customfield_10500")).selectByValue("BaFin");
    browser.click("#issue-create-submit");
    String made = browser.await("#key-val").getText();

    browser.driver().switchTo().window(dialog);
    browser.click("#debrief-create-dialog .debrief-submit");
    browser.await("#postmortem-panel .debrief-timeline");
    assertEquals(made, browser.await("#key-val").getText());
    browser.accessible("A post-mortem whose issue Jira's own form made");
    browser.click("#postmortem-panel .debrief-incidents a");
    assertEquals(
        made, browser.await("#postmortem-incident-panel .debrief-post-mortem-link").getText());
  }
}
