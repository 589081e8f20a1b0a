package io.debrief.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/**
 * The Chromiums of this JVM. A start costs seconds, so they are lent again: without the cookies,
 * windows and logs of whoever had them before, and with a cache as a person's browser has one.
 */
final class Chromiums {
  static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Deque<ChromeDriver> FREE = new ArrayDeque<>();
  private static final Map<ChromeDriver, Path> ALL = new HashMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Chromiums::quitAll, "quit-chromiums"));
  }

  private Chromiums() {}

  static boolean areHere() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  static synchronized ChromeDriver lend() {
    ChromeDriver driver = FREE.isEmpty() ? start() : FREE.pop();
    driver.manage().window().setSize(new Dimension(1280, 1000));
    return driver;
  }

  /** One that no longer answers is not lent again. */
  static synchronized void giveBack(ChromeDriver driver) {
    try {
      forget(driver);
      FREE.push(driver);
    } catch (WebDriverException e) {
      quit(driver);
    }
  }

  private static void forget(ChromeDriver driver) {
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    for (String window : driver.getWindowHandles()) {
      if (!window.equals(fresh)) {
        driver.switchTo().window(window).close();
      }
    }
    driver.switchTo().window(fresh);
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
  }

  private static ChromeDriver start() {
    try {
      Path profile = Files.createTempDirectory("debrief-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(CHROMIUM.toFile());
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--user-data-dir=" + profile);
      options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
      options.setExperimentalOption(
          "perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
      ChromeDriver driver =
          new ChromeDriver(
              new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
              options);
      ALL.put(driver, profile);
      return driver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void quitAll() {
    for (ChromeDriver driver : Map.copyOf(ALL).keySet()) {
      quit(driver);
    }
  }

  private static void quit(ChromeDriver driver) {
    try {
      driver.quit();
    } finally {
      delete(ALL.remove(driver));
    }
  }

  private static void delete(Path profile) {
    try (var files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Chromium may still be writing while it ends: a rest of a profile in /tmp harms nobody.
      profile.toFile().deleteOnExit();
    }
  }
}
