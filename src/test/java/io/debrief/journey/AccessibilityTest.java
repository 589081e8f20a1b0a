package io.debrief.journey;

import static java.util.stream.Collectors.toCollection;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.testkit.Browser;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** The journeys' check with axe can fail. */
public class AccessibilityTest {
  private static final Pattern RULE = Pattern.compile("(?:serious|critical) ([a-z-]+):");

  @Rule public final Browser browser = new Browser();

  @Test
  public void reportsWhatIsWrongInOurPartsOfThePageAndNothingElse() {
    open("violating-page.html");
    String findings = findingsOf("The fixture");
    assertTrue(findings, findings.startsWith("The fixture is not accessible:\n"));
    assertEquals(
        "[button-name, color-contrast, label]",
        RULE.matcher(findings)
            .results()
            .map(found -> found.group(1))
            .collect(toCollection(TreeSet::new))
            .toString());
    assertTrue(findings, findings.contains("nameless"));
    assertFalse(findings, findings.contains("not-ours"));
    assertFalse(findings, findings.contains("unnamed-elsewhere"));
  }

  @Test
  public void looksAtFurtherPlacesWhereATestNamesThem() {
    open("violating-page.html");
    String findings = findingsOf("The fixture", "#admin");
    assertTrue(findings, findings.contains("unnamed-elsewhere"));
  }

  @Test
  public void reportsAPageWithoutAnythingOfOurs() {
    browser.driver().get("about:blank");
    String findings = findingsOf("An empty page");
    assertTrue(findings, findings.contains("nothing of Debrief stands on the page"));
  }

  private void open(String page) {
    browser
        .driver()
        .get(Path.of("src/test/resources/architecture", page).toAbsolutePath().toUri().toString());
  }

  private String findingsOf(String screen, String... more) {
    return assertThrows(AssertionError.class, () -> browser.accessible(screen, more)).getMessage();
  }
}
