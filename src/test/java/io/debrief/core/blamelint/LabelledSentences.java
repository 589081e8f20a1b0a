package io.debrief.core.blamelint;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The labelled sentences of one language, and how the lint does on them. */
final class LabelledSentences {
  private static final BlameLint LINT = new BlameLint();

  private final Language language;
  private final List<Line> lines = new ArrayList<>();

  LabelledSentences(String folder, Language language) {
    this.language = language;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/blamelint", folder))) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).forEach(line -> lines.add(Line.of(line)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<Line> lines() {
    return lines;
  }

  List<Finding> findings(Line line) {
    return LINT.check(line.text(), Format.PLAIN, language);
  }

  Totals totals(Predicate<Line> part) {
    int[] count = new int[4];
    for (Line line : lines) {
      if (part.test(line)) {
        count[(line.isBlame() ? 0 : 2) + (findings(line).isEmpty() ? 1 : 0)]++;
      }
    }
    return new Totals(count[0], count[0] + count[1], count[2], count[2] + count[3]);
  }

  List<String> ruleNames() {
    return language.rules().stream().map(Rule::name).toList();
  }

  /** By rule: sentences that it marks rightly, and those that it marks wrongly. */
  Map<String, int[]> byRule() {
    Map<String, int[]> counts = new TreeMap<>();
    language.rules().forEach(rule -> counts.put(rule.name(), new int[2]));
    for (Line line : lines) {
      findings(line).stream()
          .map(Finding::rule)
          .distinct()
          .forEach(rule -> counts.get(rule)[line.isBlame() ? 0 : 1]++);
    }
    return counts;
  }

  /** Only of the part that may be looked at; of the other nothing but totals is ever said. */
  List<String> wrong() {
    return lines.stream()
        .filter(line -> !line.isKeptApart())
        .filter(line -> line.isBlame() == findings(line).isEmpty())
        .map(line -> (line.isBlame() ? "missed: " : "whispered: ") + line.text())
        .toList();
  }

  /**
   * A sentence and what a reader says about it.
   *
   * @param label a rule, or a dash for what is no blame
   */
  record Line(String label, String text) {
    static Line of(String line) {
      int bar = line.indexOf(" | ");
      return new Line(line.substring(0, bar), line.substring(bar + 3));
    }

    boolean isBlame() {
      return !label.equals("-");
    }

    /** A third, by the text alone: not looked at while the rules are worked on. */
    boolean isKeptApart() {
      return Math.floorMod(text.hashCode() & Integer.MAX_VALUE, 3) == 0;
    }
  }

  /** How many of the blaming sentences are found, and how many of the others. */
  record Totals(int found, int blame, int whispers, int others) {
    double recall() {
      return (double) found / blame;
    }

    /** Were there five others for each sentence with blame. */
    double precision() {
      double wrong = 5.0 * whispers / others;
      return recall() / (recall() + wrong);
    }
  }
}
