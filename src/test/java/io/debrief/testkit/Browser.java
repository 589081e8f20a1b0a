package io.debrief.testkit;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.AssumptionViolatedException;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person's Chromium. Where there is none the test is reported as skipped, with the reason; with
 * {@code -Dchromium.required=true}, as in CI, that is a failure.
 */
public final class Browser extends ExternalResource {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SortedSet<String> asked = new TreeSet<>();
  private final SortedSet<URI> products = new TreeSet<>();
  private final RestrictedCase hidden = RestrictedCase.ofTheWorld();
  private ChromeDriver driver;

  @Override
  protected void before() {
    if (!Chromiums.areHere()) {
      String reason = "Browser journeys need " + Chromiums.CHROMIUM + " and " + Chromiums.DRIVER;
      if (Boolean.getBoolean("chromium.required")) {
        throw new IllegalStateException(reason);
      }
      throw new AssumptionViolatedException(reason);
    }
  }

  /** Each journey ends so: what this browser saw of a restricted case shows to no stranger. */
  @Override
  protected void after() {
    if (driver == null) {
      return;
    }
    try {
      assertEquals("told to a stranger", List.of(), leaks());
    } finally {
      Chromiums.giveBack(driver);
    }
  }

  private List<String> leaks() {
    SortedSet<String> addresses = asked();
    return products.stream()
        .flatMap(
            product ->
                new Replay(product, Visitor.to(product, RestrictedCase.STRANGER), hidden)
                    .leaks(addresses).stream())
        .toList();
  }

  /** What no stranger may learn, besides the restricted case of the world. */
  public RestrictedCase hidden() {
    return hidden;
  }

  /** Every address that this browser asked for with GET so far. */
  public SortedSet<String> asked() {
    for (LogEntry entry : driver().manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = read(entry.getMessage()).path("message");
      JsonNode request = message.path("params").path("request");
      if (message.path("method").asText().equals("Network.requestWillBeSent")
          && request.path("method").asText().equals("GET")) {
        asked.add(request.path("url").asText());
      }
    }
    return asked;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opened when it is first needed. */
  public ChromeDriver driver() {
    if (driver == null) {
      driver = Chromiums.lend();
    }
    return driver;
  }

  public void signIn(URI product, String name) {
    products.add(product);
    // A tab that has just been opened may still be on its way to its own empty page.
    until(
            tab -> {
              tab.get(product + "/login");
              return tab.findElement(By.name("os_username"));
            })
        .sendKeys(name);
    driver().findElement(By.name("os_password")).sendKeys(name);
    driver().findElement(By.cssSelector("form [type=submit]")).click();
    await("#log_out");
  }

  /**
   * Waits up to 40 seconds for what the page is about to show. Whatever fails on the way counts as
   * not yet: the page may be redrawn between finding an element and reading it.
   */
  public <T> T until(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver(), PATIENCE, GLANCE)
        .ignoring(WebDriverException.class)
        .until(condition);
  }

  public WebElement await(String css) {
    return until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
  }

  public WebElement click(String css) {
    return until(
        anyDriver -> {
          WebElement element = anyDriver.findElement(By.cssSelector(css));
          element.click();
          return element;
        });
  }

  public void awaitGone(String css) {
    until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
  }

  public List<String> texts(String css) {
    return until(
        anyDriver ->
            anyDriver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList());
  }

  /** What the pages complained about since the last call; AUI's talk of its own is not ours. */
  public List<String> complaints() {
    return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(line -> !line.contains("favicon.ico"))
        .filter(
            line -> !line.contains("AUI import for WRM I18n") && !line.contains("DEPRECATED JS"))
        .toList();
  }

  /**
   * Fails where axe finds something wrong, moderate or worse, with what Debrief shows now: its
   * panels, dialog, menu and forms. {@code more} are CSS selectors of further places to look at.
   */
  public void accessible(String screen, String... more) {
    Accessibility.check(driver(), screen, more);
  }

  /** Leaves a picture in target/screenshots. */
  public void photograph(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target/screenshots"));
      Files.write(folder.resolve(name + ".png"), driver().getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
