package io.debrief.architecture;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** Keeps an eye on how much of the code is of which kind. */
public class ProportionsTest {
  /** Wished: 25. An adapter translates, it never decides. */
  private static final int MOST_ADAPTERS = 30;

  @Test
  @SuppressWarnings("SystemOut")
  public void adaptersStayAFewLinesInAHundred() throws IOException {
    long main = lines("src/main/java");
    long adapters =
        lines("src/main/java/io/debrief/jira") + lines("src/main/java/io/debrief/confluence");
    long sandbox = lines("src/sandbox/java");
    System.out.printf(
        "Lines: main %d, adapters %d (%d %% of main), sandbox %d (%d %% of main), tests %d%n",
        main,
        adapters,
        100 * adapters / main,
        sandbox,
        100 * sandbox / main,
        lines("src/test/java"));
    assertTrue("adapters", 100 * adapters <= MOST_ADAPTERS * main);
  }

  private static long lines(String folder) throws IOException {
    long lines = 0;
    try (var files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        lines += Files.readAllLines(file).size();
      }
    }
    return lines;
  }
}
