package io.debrief.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** An administrator sets Debrief up in a Jira where nobody has, on the page of administrators. */
public class SetUpJourneyTest {
  private static final String PAGE = "/plugins/servlet/debrief/administration";

  private Sandbox sandbox;

  /** Around the browser, whose last act is to ask the sandbox once more. */
  @Rule(order = 0)
  public final ExternalResource jira =
      new ExternalResource() {
        @Override
        protected void before() {
          sandbox = Sandbox.start(Options.of(PluginJar.built()).withWorld("not-set-up"));
        }

        @Override
        protected void after() {
          sandbox.close();
        }
      };

  @Rule(order = 1)
  public final Browser admin = new Browser();

  @Test
  public void anAdministratorSetsUpAnEmptyJiraAndAliceCreatesAPostMortem() {
    admin.signIn(sandbox.jiraUrl(), "admin");
    admin.click("#admin_menu");
    confirmPassword(admin, "guessed");
    admin.await("#login-notavailable");
    confirmPassword(admin, "admin");
    admin.click("#upm-configure");
    admin.await("#debrief-admin-page");
    awaitSettings(admin);
    assertEquals(List.of("NEXT", "LATER", "LATER"), admin.texts(".debrief-steps .aui-lozenge"));
    assertEquals(
        List.of("MISSING", "MISSING", "MISSING"), admin.texts("[data-debrief-part] .aui-lozenge"));
    assertEquals("Nobody has changed anything yet.", admin.await("#debrief-changes p").getText());
    admin.photograph("set-up-1-first");
    admin.accessible("The page of administrators before set-up", "#debrief-admin-page");

    admin.click("#debrief-set-up");
    awaitSaid(admin, "Debrief is set up.");
    assertEquals(
        List.of("READY", "READY", "READY"), admin.texts("[data-debrief-part] .aui-lozenge"));
    assertEquals(List.of("DONE", "NEXT", "LATER"), admin.texts(".debrief-steps .aui-lozenge"));

    admin.click("label[for=debrief-incidentProjects-OPS]");
    admin.click("label[for=debrief-incidentProjects-SHOP]");
    admin.click("label[for=debrief-incidentTypes-10100]");
    assertTrue(admin.await(".debrief-unsaved").isDisplayed());
    admin.click("#debrief-save");
    awaitSaid(admin, "The settings are saved.");
    assertEquals(
        List.of("DONE", "DONE", "FOR EACH PROJECT"), admin.texts(".debrief-steps .aui-lozenge"));

    awaitText(admin, project("OPS"), "does not offer the issue type");
    admin.click(project("OPS") + " [data-debrief-change=scheme]");
    awaitText(admin, project("OPS"), "Post-mortems can be created here.");
    awaitText(admin, project("SHOP"), "These projects share the scheme");
    awaitText(admin, project("SHOP"), "APP, SHOP");
    admin.driver().executeScript("arguments[0].scrollIntoView()", admin.await("#debrief-projects"));
    admin.photograph("set-up-2-projects");
    admin.accessible("The page of administrators with projects", "#debrief-admin-page");
    admin.click(project("SHOP") + " [data-debrief-change=only-this-project]");
    awaitText(admin, project("SHOP"), "Post-mortems can be created here.");
    new Select(admin.await("#debrief-other-project")).selectByValue("APP");
    admin.click(".debrief-look-up [type=submit]");
    awaitText(admin, project("APP"), "does not offer the issue type");

    admin.driver().navigate().refresh();
    awaitSettings(admin);
    List<String> changes = admin.texts("#debrief-changes tbody tr td:nth-child(3)");
    assertEquals(
        List.of(
            "Project SHOP made ready",
            "Project OPS made ready",
            "Issue types of incidents",
            "Projects with incidents",
            "Saved filter: Missed follow-ups",
            "Saved filter: My open follow-ups",
            "Saved filter: Open follow-ups",
            "Link type of action items",
            "Link type of post-mortems",
            "Issue type"),
        changes);
    assertEquals("Site Administrator", admin.texts("#debrief-changes tbody td").get(1));
    assertEquals(List.of(), admin.complaints());

    admin.driver().get(sandbox.jiraUrl() + "/logout");
    admin.signIn(sandbox.jiraUrl(), "alice");
    assertEquals(List.of(), admin.texts("#admin_menu"));
    admin.driver().get(sandbox.jiraUrl() + "/browse/OPS-1");
    admin.click("[data-debrief] .debrief-create");
    admin.click("#debrief-create-dialog .debrief-submit");
    admin.await("[data-debrief-timeline]");
    assertTrue(
        admin.driver().getCurrentUrl(), admin.driver().getCurrentUrl().endsWith("/browse/OPS-2"));
  }

  @Test
  public void wrongInputIsNamedBesideItsFieldAndNothingTypedIsLost() {
    open(admin);
    WebElement holidays = admin.await("#debrief-holidays");
    holidays.sendKeys("2026-12-25\nChristmas and Easter");
    admin.await("#debrief-securityGroup").sendKeys("nobody-here");
    WebElement days = admin.await("[name=days][data-debrief-key='1']");
    days.clear();
    days.sendKeys("-1");
    WebElement stale = admin.await("#debrief-staleDays");
    assertEquals("14", stale.getAttribute("value"));
    stale.clear();
    stale.sendKeys("a fortnight");
    admin.click("#debrief-save");
    admin.await("#debrief-settings-errors");
    assertEquals(
        "one message for the field",
        List.of("These are no dates such as 2026-12-25: Christmas, and, Easter"),
        admin.texts("[data-debrief-error=holidays] p"));
    awaitText(admin, "[data-debrief-error=securityGroup]", "There is no group nobody-here.");
    awaitText(admin, "[data-debrief-error=meetingDelays]", "at most 365 days");
    awaitText(admin, "[data-debrief-error=staleDays]", "after 1 to 365 days");
    assertEquals("all at once", 4, admin.texts("#debrief-settings-errors li").size());
    assertEquals("a fortnight", stale.getAttribute("value"));
    stale.clear();
    stale.sendKeys("21");
    admin.driver().findElement(By.id("debrief-wontDoResolutions-10001")).sendKeys(Keys.SPACE);
    assertEquals("2026-12-25\nChristmas and Easter", holidays.getAttribute("value"));
    assertEquals("true", holidays.getAttribute("aria-invalid"));

    holidays.clear();
    holidays.sendKeys("2026-12-25");
    days.clear();
    days.sendKeys("400");
    admin.click("#debrief-save");
    admin.until(driver -> admin.texts("[data-debrief-error=holidays] p").isEmpty());
    awaitText(admin, "[data-debrief-error=securityGroup]", "There is no group nobody-here.");
    awaitText(admin, "[data-debrief-error=meetingDelays]", "at most 365 days");
    assertEquals(List.of(), admin.texts("[data-debrief-error=holidays] p"));
    admin.photograph("set-up-3-wrong");
    admin.accessible("The page of administrators with mistakes", "#debrief-admin-page");
    admin.click("#debrief-settings-errors li a");
    assertFalse(
        "the link leads to the field",
        admin.driver().switchTo().activeElement().getAttribute("name").isEmpty());

    admin.await("#debrief-securityGroup").clear();
    days.clear();
    days.sendKeys("2");
    admin.click("#debrief-save");
    awaitSaid(admin, "The settings are saved.");
    assertEquals("2026-12-25", admin.await("#debrief-holidays").getAttribute("value"));
    assertEquals("2", admin.await("[name=days][data-debrief-key='1']").getAttribute("value"));
    assertEquals("21", admin.await("#debrief-staleDays").getAttribute("value"));
    assertTrue(admin.await("#debrief-wontDoResolutions-10001").isSelected());
    // The browser itself logs the answers with 400.
    assertTrue(admin.complaints().stream().allMatch(line -> line.contains("400")));
  }

  @Test
  public void whoIsSlowerSeesWhatTheOtherSavedAndLosesNothing() {
    open(admin);
    admin.await("#debrief-holidays").sendKeys("2026-12-25");
    Visitor other = Visitor.to(sandbox.jiraUrl(), "admin");
    String settings = "/rest/debrief/1.0/settings";
    assertEquals(
        200,
        other
            .put(
                settings,
                "{\"version\":1,\"incidentProjects\":[\"SHOP\"],\"severities\":{\"2\":\"1\"}}")
            .status());

    admin.click("#debrief-save");
    WebElement conflict = admin.await("#debrief-conflict");
    assertEquals(
        List.of("Projects with incidents", "nothing", "Shop (SHOP)"),
        admin.texts("#debrief-conflict tbody tr:first-child td"));
    assertEquals(
        List.of(
            "Severity of each priority",
            "Highest: Sev 1, High: Sev 2, Medium: Sev 3, Low: Sev 4, Lowest: Sev 5",
            "High: Sev 1"),
        admin.texts("#debrief-conflict tbody tr:last-child td"));
    assertEquals(2, conflict.findElements(By.cssSelector("tbody tr")).size());
    assertEquals("2026-12-25", admin.await("#debrief-holidays").getAttribute("value"));
    admin.photograph("set-up-4-conflict");
    admin.accessible("The page of administrators with a conflict", "#debrief-admin-page");

    admin.click("#debrief-take-theirs");
    admin.until(driver -> driver.findElement(By.id("debrief-incidentProjects-SHOP")).isSelected());
    assertEquals("", admin.await("#debrief-holidays").getAttribute("value"));

    admin.await("#debrief-holidays").sendKeys("2026-12-24");
    assertEquals(
        200,
        other
            .put(
                settings,
                "{\"version\":2,\"holidays\":[]," + "\"automationGroup\":\"jira-administrators\"}")
            .status());
    admin.click("#debrief-save");
    admin.await("#debrief-conflict");
    admin.click("#debrief-keep-mine");
    awaitSaid(admin, "The settings are saved.");
    assertEquals("[\"2026-12-24\"]", other.get(settings).json().get("holidays").toString());

    // An archived project is not among the choices; saving does not take it out.
    sandbox
        .jiraPlugin()
        .database()
        .sql()
        .sql(
            "insert into archived_project (project_id)"
                + " select project_id from project where project_key = 'SHOP'")
        .update();
    admin.driver().navigate().refresh();
    awaitSettings(admin);
    assertEquals(List.of(), admin.texts("label[for=debrief-incidentProjects-SHOP]"));
    admin.await("#debrief-holidays").sendKeys("\n2026-12-31");
    admin.click("#debrief-save");
    awaitSaid(admin, "The settings are saved.");
    assertEquals("[\"SHOP\"]", other.get(settings).json().get("incidentProjects").toString());
  }

  @Test
  public void aTakenNameIsUsedOnlyWhereTheAdministratorSaysSo() {
    sandbox
        .jiraPlugin()
        .database()
        .sql()
        .sql("insert into link_type (type_id, type_name, outward, inward) values (?, ?, ?, ?)")
        .params(10077L, "Post-Mortem", "is told by", "tells")
        .update();
    open(admin);
    assertEquals(
        List.of("MISSING", "NAME IS TAKEN", "MISSING"),
        admin.texts("[data-debrief-part] .aui-lozenge"));
    admin.click("#debrief-set-up");
    awaitSaid(admin, "Debrief is set up.");
    assertEquals(
        List.of("READY", "NAME IS TAKEN", "READY"),
        admin.texts("[data-debrief-part] .aui-lozenge"));
    admin.click("label[for=debrief-use-post-mortem-link]");
    admin.click("#debrief-set-up");
    awaitSaid(admin, "Debrief is set up.");
    assertEquals(
        List.of("READY", "READY", "READY"), admin.texts("[data-debrief-part] .aui-lozenge"));
  }

  @Test
  public void aSelectFieldTellsTheSeverityAndRowsCanBeAdded() {
    open(admin);
    admin.click("label[for=debrief-by-field]");
    new Select(admin.await("#debrief-severity-field")).selectByValue("customfield_10600");
    admin.await("#debrief-severityOptions tbody tr");
    new Select(admin.await("[data-debrief-key='1060001']")).selectByValue("1");
    admin.click("[data-debrief-adds=destinations]");
    new Select(admin.await("#debrief-destinations tbody [name=key]")).selectByValue("SHOP");
    new Select(admin.await("#debrief-destinations tbody [name=value]")).selectByValue("OPS");
    admin.click("[data-debrief-adds=spaces]");
    new Select(admin.await("#debrief-spaces tbody [name=key]")).selectByValue("OPS");
    admin.await("#debrief-spaces tbody [name=value]").sendKeys("REVIEWS");
    admin.click("#debrief-save");
    awaitSaid(admin, "The settings are saved.");

    assertEquals(
        "1",
        new Select(admin.await("[data-debrief-key='1060001']"))
            .getFirstSelectedOption()
            .getAttribute("value"));
    assertEquals(
        "REVIEWS", admin.await("#debrief-spaces tbody [name=value]").getAttribute("value"));
    admin
        .driver()
        .executeScript("arguments[0].scrollIntoView()", admin.await("#debrief-severitySource"));
    admin.photograph("set-up-5-filled");
    admin.accessible("The page of administrators with rows", "#debrief-admin-page");
    admin.click("#debrief-destinations .debrief-remove-row");
    admin.click("#debrief-save");
    awaitSaid(admin, "The settings are saved.");
    assertEquals(List.of(), admin.texts("#debrief-destinations tbody tr"));
  }

  @Test
  public void aConfirmationThatRanOutIsSaidAndNothingTypedIsLost() {
    open(admin);
    admin.await("#debrief-holidays").sendKeys("2026-12-25");
    sandbox.clock().advance(Duration.ofMinutes(11));
    admin.click("#debrief-save");
    awaitText(admin, "#debrief-settings-errors", "Your password must be confirmed again.");
    assertEquals("2026-12-25", admin.await("#debrief-holidays").getAttribute("value"));
  }

  private void open(Browser browser) {
    browser.signIn(sandbox.jiraUrl(), "admin");
    browser.driver().get(sandbox.jiraUrl() + PAGE);
    confirmPassword(browser, "admin");
    awaitSettings(browser);
  }

  private static void confirmPassword(Browser browser, String password) {
    browser.await("#login-form-authenticatePassword").sendKeys(password);
    browser.click("#login-form-submit");
  }

  private static void awaitSettings(Browser browser) {
    browser.await("#debrief-settings-form:not([aria-busy])");
  }

  private static void awaitSaid(Browser browser, String text) {
    awaitText(browser, "#debrief-said", text);
    awaitSettings(browser);
  }

  private static void awaitText(Browser browser, String css, String text) {
    browser.until(
        driver ->
            driver.findElements(By.cssSelector(css)).stream()
                .anyMatch(element -> element.getText().contains(text)));
  }

  private static String project(String key) {
    return "[data-debrief-project=" + key + "]";
  }
}
