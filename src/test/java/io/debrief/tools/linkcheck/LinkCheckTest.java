package io.debrief.tools.linkcheck;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.tools.linkcheck.Scenario.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What an administrator sees: usage, summary, exit codes. */
public class LinkCheckTest {
  @Rule public TemporaryFolder folder = new TemporaryFolder();

  private Path root;
  private Scenario scenario;

  @Before
  public void setUp() throws IOException {
    root = folder.getRoot().toPath();
    scenario =
        new Scenario(root)
            .compiledAgainst("package host; public class Gone {}")
            .plugin(
                "package io.debrief.jira; class Guest { host.Gone gone; }",
                "package io.debrief.confluence; class Page { }")
            .productHas("package host; public class Here {}");
  }

  @Test
  public void theSummaryOfACleanProductSaysSo() throws IOException {
    Outcome outcome = scenario.checkInConfluence();
    assertEquals(
        List.of(
            "Everything resolves in Confluence (1 of 2 classes of plugin.jar checked against"
                + " 1 classes in 1 archives)."),
        outcome.out());
    assertEquals("", outcome.err());
    assertEquals(0, outcome.exitCode());
  }

  @Test
  public void theSummaryCountsWhatDoesNotResolve() throws IOException {
    Outcome outcome = scenario.checkInJira();
    assertEquals(
        List.of(
            "class host.Gone is missing, needed by io.debrief.jira.Guest",
            "1 reference does not resolve in Jira (1 of 2 classes of plugin.jar checked against"
                + " 1 classes in 1 archives)."),
        outcome.out());
    assertEquals(1, outcome.exitCode());
  }

  @Test
  public void helpIsNoError() {
    Outcome outcome = Scenario.run("--help");
    assertTrue(outcome.out().get(0).startsWith("Usage: java -jar "));
    assertEquals(0, outcome.exitCode());
  }

  @Test
  public void wrongUsageIsExplained() throws IOException {
    scenario.checkInJira();
    String plugin = root.resolve("plugin.jar").toString();
    String product = scenario.product().toString();
    Path text = Files.writeString(root.resolve("notes.txt"), "no jar");
    Path empty = folder.newFolder("empty").toPath();
    assertWrong("Three arguments are needed, not 0.");
    assertWrong("Three arguments are needed, not 1.", plugin);
    assertWrong("There is no plugin jar nowhere.jar.", "nowhere.jar", "jira", product);
    assertWrong("Unknown product bamboo; known are jira, confluence.", plugin, "bamboo", product);
    assertWrong("There is no folder " + root + "/none.", plugin, "jira", root + "/none");
    assertWrong(text + " is not a folder.", plugin, "jira", text.toString());
    assertWrong("There are no jars in " + empty + ".", plugin, "jira", empty.toString());
    assertWrong(text + " is not a jar: zip END header not found.", text + "", "jira", product);
  }

  @Test
  public void aClassFileThatIsNoneEndsTheCheck() throws IOException {
    byte[] ofAnUnknownJava =
        scenario.classes("package host; public class Gone {}").get("host/Gone.class");
    ofAnUnknownJava[7] = 127;
    scenario.productJar("odd.jar", Map.of(), Map.of("host/Gone.class", ofAnUnknownJava));
    Outcome outcome = scenario.checkInJira();
    assertEquals(
        "Cannot go on: host/Gone: Unsupported class file major version 127\n", outcome.err());
    assertEquals(2, outcome.exitCode());
  }

  private static void assertWrong(String message, String... arguments) {
    Outcome outcome = Scenario.run(arguments);
    assertEquals(List.of(), outcome.out());
    assertEquals(message, outcome.err().lines().findFirst().orElseThrow());
    assertEquals(2, outcome.exitCode());
  }
}
