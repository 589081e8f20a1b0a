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
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The writer, and nobody else, is shown wording that judges people, and what to say instead. */
public class BlameLintJourneyTest {
  private static final String BLAME = "Bob should have checked the config before deploying";
  private static final String QUIET = "The deploy job should have checked the config";
  private static final String TITLE = "#debrief-create-title";
  private static final String TEXT = ".debrief-entry-form [name=text]";
  private static final String MARK = ".debrief-lint-mark";
  private static final String POPUP = ".debrief-lint-popup";

  private static Sandbox sandbox;
  private static String postMortem;

  @Rule public final Browser alice = new Browser();
  @Rule public final Browser bob = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    postMortem =
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
  public void theTitleOfTheCreateDialogIsMarkedAndMendedByKeyboard() {
    open(alice, "alice", "PAY-139");
    assertEquals("nothing is loaded until somebody writes", 0L, loaded(alice, "overlay.js"));
    alice.click("[data-debrief] .debrief-create");
    WebElement title = type(alice, TITLE, QUIET);
    staysQuiet(alice);

    type(alice, TITLE, BLAME);
    awaitMarks(alice, List.of("Bob should have checked"));
    assertTrue(describes(alice, title), describes(alice, title).startsWith("1 wording to look at"));
    assertEquals("1 wording to look at", alice.texts(".debrief-lint-chip").get(0));
    assertEquals("1 wording to look at", said(alice));
    assertUnderTheWords(alice, TITLE);

    title.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
    alice.await(POPUP);
    assertEquals("Bob should have checked", alice.texts(".debrief-lint-quote").get(0));
    assertFalse(alice.texts(".debrief-lint-reason").get(0).isBlank());
    alice.accessible("blame lint in the create dialog");
    alice.photograph("blame-lint-create");
    List<String> choices = alice.texts(".debrief-lint-choice");
    assertFalse("there is a choice", choices.isEmpty());
    WebElement focused = alice.driver().switchTo().activeElement();
    assertEquals("the first choice has the focus", choices.get(0), focused.getText());

    focused.sendKeys(Keys.ESCAPE);
    assertEquals(title, alice.driver().switchTo().activeElement());
    assertTrue("the dialog is still there", alice.await(TITLE).isDisplayed());
    title.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
    alice.await(POPUP);
    alice.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    String mended = choices.get(0) + " the config before deploying";
    assertEquals(mended, value(alice, TITLE));
    awaitMarks(alice, List.of());

    title.sendKeys(Keys.chord(Keys.CONTROL, "z"));
    assertEquals("the browser takes it back", BLAME, value(alice, TITLE));
    title.sendKeys(Keys.chord(Keys.CONTROL, "y"));
    assertEquals(mended, value(alice, TITLE));
    assertEquals(List.of(), alice.complaints());
  }

  @Test
  public void whoReadsTheTimelineSeesNoMark() {
    open(alice, "alice", postMortem);
    alice.click(".debrief-timeline-add");
    type(alice, TEXT, QUIET);
    staysQuiet(alice);
    type(alice, TEXT, BLAME + ".\nThe team forgot to renew the certificate.");
    awaitMarks(alice, 2);
    assertEquals("2 wordings to look at", said(alice));
    assertUnderTheWords(alice, TEXT);
    alice.photograph("blame-lint-timeline");

    WebElement text = alice.await(TEXT);
    text.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
    assertEquals("1 / 2", alice.await(".debrief-lint-which").getText());
    alice.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
    assertEquals("2 / 2", alice.await(".debrief-lint-which").getText());
    alice.accessible("blame lint in the timeline");
    alice.photograph("blame-lint-popup");
    alice.click(".debrief-lint-leave");
    awaitMarks(alice, List.of("Bob should have checked"));
    text.sendKeys(" It was restored.");
    awaitMarks(alice, List.of("Bob should have checked"));

    alice
        .driver()
        .executeScript(
            "document.querySelector('.debrief-entry-form [name=at]').value='2026-03-03T09:58:00'");
    alice.click(".debrief-entry-form [type=submit]");
    alice.await(".debrief-entry-edit");
    assertEquals("nothing is left behind", List.of(), alice.texts(".debrief-lint"));

    open(bob, "bob", postMortem);
    assertTrue(
        bob.texts(".debrief-text").stream().anyMatch(line -> line.contains("Bob should have")));
    assertEquals(List.of(), bob.texts(MARK));
    assertEquals(List.of(), bob.texts(".debrief-lint"));
    assertEquals(List.of(), alice.complaints());
  }

  @Test
  public void marksFollowTheDescriptionWhereverItScrolls() {
    open(alice, "alice", postMortem);
    alice.click("#description-val");
    String quiet = "The alert fired at nine and the pool was resized.\n".repeat(20);
    type(alice, "#description", quiet + "{code}\n" + BLAME + "\n{code}\n" + BLAME + ".");
    awaitMarks(alice, List.of("Bob should have checked"));
    assertUnderTheWords(alice, "#description");
    alice.driver().executeScript("document.querySelector('#description').style.width='300px'");
    zoomIn(alice);
    assertUnderTheWords(alice, "#description");
    alice.photograph("blame-lint-description");
    alice.click("#description-form .cancel");
    alice.until(driver -> !driver.findElement(By.cssSelector(MARK)).isDisplayed());
    assertEquals(List.of(), alice.complaints());
  }

  @Test
  public void whoSwitchesHintsOffSeesNoneUntilTheyAreSwitchedOnAgain() {
    open(alice, "carol", postMortem);
    alice.click(".debrief-timeline-add");
    WebElement text = type(alice, TEXT, BLAME);
    awaitMarks(alice, 1);
    text.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
    alice.click(".debrief-lint-off");
    alice.await(".debrief-lint-on");
    alice.accessible("blame lint switched off");
    alice.photograph("blame-lint-off");
    alice.click(".debrief-lint-close");
    awaitMarks(alice, 0);

    open(alice, "carol", postMortem);
    alice.click(".debrief-timeline-add");
    type(alice, TEXT, BLAME);
    staysQuiet(alice);
    assertEquals(0L, calls(alice));
    assertEquals(
        "Hints on wording are off. Switch on", alice.await(".debrief-lint-chip").getText());
    alice.click(".debrief-lint-chip");
    awaitMarks(alice, 1);
  }

  @Test
  public void anAdministratorSwitchesTheLintOffForEverybody() {
    Visitor admin = Visitor.to(sandbox.jiraUrl(), "admin");
    switchTo(admin, false);
    try {
      open(alice, "alice", postMortem);
      alice.click(".debrief-timeline-add");
      type(alice, TEXT, BLAME);
      staysQuiet(alice);
      assertEquals(0L, calls(alice));
      assertEquals(List.of(), alice.texts(".debrief-lint-chip"));
    } finally {
      switchTo(admin, true);
    }
  }

  /** As a browser zooms: fewer and larger pixels. */
  private static void zoomIn(Browser browser) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 853, "height", 666, "deviceScaleFactor", 1.5, "mobile", false));
  }

  private static void switchTo(Visitor admin, boolean on) {
    String settings = "/rest/debrief/1.0/settings";
    int version = admin.get(settings).json().get("version").asInt();
    assertEquals(
        200,
        admin.put(settings, "{\"blameLint\":" + on + ",\"version\":" + version + "}").status());
  }

  private static void open(Browser browser, String name, String issue) {
    browser.driver().get(sandbox.jiraUrl() + "/logout");
    browser.signIn(sandbox.jiraUrl(), name);
    browser.driver().get(sandbox.jiraUrl() + "/browse/" + issue);
    browser.await("[data-debrief]");
  }

  private static WebElement type(Browser browser, String css, String text) {
    WebElement field = browser.await(css);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
    field.sendKeys(text);
    return field;
  }

  private static String value(Browser browser, String css) {
    return browser.await(css).getDomProperty("value");
  }

  /** As drawn: invisible words are no text to a driver. */
  private static List<String> marks(Browser browser) {
    List<?> words =
        (List<?>)
            browser
                .driver()
                .executeScript(
                    "return Array.from(document.querySelectorAll(arguments[0]), "
                        + "it => it.textContent)",
                    MARK);
    return words.stream().map(Object::toString).toList();
  }

  private static void awaitMarks(Browser browser, List<String> words) {
    browser.until(driver -> marks(browser).equals(words));
  }

  private static void awaitMarks(Browser browser, int number) {
    browser.until(driver -> marks(browser).size() == number);
  }

  /** Longer than the pause after which the lint is asked, and than its answer takes. */
  private static void staysQuiet(Browser browser) {
    browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[arguments.length - 1]; setTimeout(done, 2500);");
    assertEquals(List.of(), marks(browser));
  }

  private static long calls(Browser browser) {
    return loaded(browser, "/blame-lint");
  }

  private static long loaded(Browser browser, String end) {
    return (Long)
        browser
            .driver()
            .executeScript(
                "return performance.getEntriesByType('resource')"
                    + ".filter(it => it.name.endsWith(arguments[0])).length",
                end);
  }

  private static String said(Browser browser) {
    return browser
        .driver()
        .findElement(By.cssSelector(".debrief-lint-said"))
        .getDomProperty("textContent");
  }

  private static String describes(Browser browser, WebElement field) {
    String[] ids = field.getDomAttribute("aria-describedby").split(" ");
    return browser.driver().findElement(By.id(ids[ids.length - 1])).getDomProperty("textContent");
  }

  /** The copy wraps where the field does: both are equally high, and scrolled alike. */
  private static void assertUnderTheWords(Browser browser, String css) {
    browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "requestAnimationFrame(() => requestAnimationFrame(done));");
    Object apart =
        browser
            .driver()
            .executeScript(
                "const field = document.querySelector(arguments[0]);"
                    + "const form = field.closest('form');"
                    + "const layer = form.querySelector('.debrief-lint-marks');"
                    + "const copy = form.querySelector('.debrief-lint-copy');"
                    + "const a = field.getBoundingClientRect(), b = layer.getBoundingClientRect();"
                    + "const high = field.tagName === 'INPUT' ? 0 : field.scrollHeight"
                    + "  - copy.offsetHeight - parseFloat(getComputedStyle(field).paddingTop)"
                    + "  - parseFloat(getComputedStyle(field).paddingBottom);"
                    + "const moved = new DOMMatrix(getComputedStyle(copy).transform);"
                    + "return [Math.abs(a.left - b.left) < 4, Math.abs(a.top - b.top) < 4,"
                    + "  Math.abs(a.width - b.width) < 24, Math.abs(high) < 3,"
                    + "  Math.abs(moved.m42 + field.scrollTop) < 1].join()",
                css);
    assertEquals("true,true,true,true,true", apart);
  }
}
