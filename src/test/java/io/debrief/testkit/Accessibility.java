package io.debrief.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** What axe says about Debrief's part of a page. */
final class Accessibility {
  private static final String AXE = "/axe/package/axe.min.js";

  /** Where Debrief stands on a page, and what it opens there. */
  private static final List<String> OURS =
      List.of(
          "[data-debrief]",
          "#postmortem-incident-panel",
          "#postmortem-panel",
          "#debrief-create-dialog",
          ".aui-dropdown2[open]");

  private static final String RUN =
      """
      const [places, done] = arguments;
      const shown = places.filter(css => Array.from(document.querySelectorAll(css))
          .some(place => place.getClientRects().length > 0));
      if (shown.length === 0) {
        done(["nothing of Debrief stands on the page: " + places.join(", ")]);
        return;
      }
      const wrong = ["moderate", "serious", "critical"];
      axe.run({ include: shown.map(css => [css]) }, { resultTypes: ["violations"] }).then(
        result => done(result.violations
          .filter(finding => wrong.includes(finding.impact))
          .flatMap(finding => finding.nodes.map(node =>
            finding.impact + " " + finding.id + ": " + finding.help + "\\n    at "
              + node.target.join(" ") + "\\n    " + node.html + "\\n    "
              + node.failureSummary.replaceAll("\\n", "\\n    ")))),
        failure => done(["axe failed: " + failure]));
      """;

  private Accessibility() {}

  static void check(WebDriver driver, String screen, String... more) {
    List<String> findings = findings(driver, more);
    if (!findings.isEmpty()) {
      throw new AssertionError(screen + " is not accessible:\n  " + String.join("\n  ", findings));
    }
  }

  private static List<String> findings(WebDriver driver, String... more) {
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    JavascriptExecutor page = (JavascriptExecutor) driver;
    if (!Boolean.TRUE.equals(page.executeScript("return 'axe' in window"))) {
      page.executeScript(axe());
    }
    Object answer =
        page.executeAsyncScript(RUN, Stream.concat(OURS.stream(), Stream.of(more)).toList());
    return ((List<?>) Objects.requireNonNull(answer)).stream().map(Object::toString).toList();
  }

  private static String axe() {
    try (InputStream script = Accessibility.class.getResourceAsStream(AXE)) {
      return new String(Objects.requireNonNull(script, AXE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
