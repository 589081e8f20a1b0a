package io.debrief.core.blamelint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Each rule has a page whose sample marks in place what is to be found and, behind an arrow, what
 * may stand there instead; all rules run over all samples and find that and nothing else.
 */
public class SamplesTest {
  private static final Path PAGES = Path.of("src/docs/features/blame-lint");
  private static final Pattern SAMPLE = Pattern.compile("(?s)```sample( de)?\n(.*?)```");
  private static final Pattern MARK = Pattern.compile("\\[\\[([a-z-]+): (.*?)(?: -> (.*?))?]]");

  /** What a rewrite may leave out: the words that judge, and those that carry them. */
  private static final Set<String> JUDGING =
      Set.of(
          "failed",
          "forgot",
          "neglected",
          "overlooked",
          "did",
          "not",
          "didn't",
          "had",
          "should",
          "have",
          "to",
          "accidentally",
          "mistakenly",
          "inadvertently",
          "unintentionally",
          "unwittingly",
          "by",
          "mistake",
          "accident",
          "sloppy",
          "negligently",
          "stupid",
          "easily",
          "entirely",
          "obviously",
          "human",
          "error",
          "a",
          "an",
          "never");

  private final BlameLint lint = new BlameLint();

  @Test
  public void everyRuleHasAPageWithASampleOfIts() throws IOException {
    for (Rule rule : Rule.ENGLISH) {
      String page = Files.readString(PAGES.resolve(rule.name() + ".md"));
      assertTrue(rule.name(), page.startsWith("# " + rule.name() + ": "));
      assertTrue(rule.name(), page.contains("\n**Why.**") && page.contains("\n**Kinder.**"));
      assertTrue(rule.name(), page.contains("[[" + rule.name() + ": "));
    }
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(Rule.ENGLISH.size(), pages.count());
    }
  }

  @Test
  public void theMarkedFindingsAreFoundAndNoOthers() throws IOException {
    for (Sample sample : samples()) {
      List<String> found =
          lint.check(sample.text, Format.PLAIN, sample.language).stream()
              .map(SamplesTest::asMark)
              .toList();
      assertEquals(sample.name, String.join("\n", sample.marks), String.join("\n", found));
    }
  }

  @Test
  public void aRewriteLeavesNothingToFindAndLosesNothing() throws IOException {
    int rewrites = 0;
    for (Sample sample : samples()) {
      List<Finding> before = lint.check(sample.text, Format.PLAIN, sample.language);
      for (Finding finding : before) {
        for (String suggestion : finding.suggestions()) {
          String after = replaced(sample.text, finding, suggestion);
          assertEquals(
              suggestion,
              before.size() - 1,
              lint.check(after, Format.PLAIN, sample.language).size());
          assertNothingLost(finding.text(), suggestion);
          rewrites++;
        }
      }
    }
    assertTrue("" + rewrites, rewrites >= 15);
  }

  @Test
  public void onLabelledSentencesToo() {
    LabelledSentences labelled = new LabelledSentences("labelled", Language.ENGLISH);
    for (var line : labelled.lines()) {
      List<Finding> before = labelled.findings(line);
      for (Finding finding : before) {
        for (String suggestion : finding.suggestions()) {
          String after = replaced(line.text(), finding, suggestion);
          int left = lint.check(after, Format.PLAIN, Language.ENGLISH).size();
          assertTrue("A rewrite brings a new finding", left < before.size());
          assertTrue("A rewrite has two blanks", !after.contains("  "));
        }
      }
    }
  }

  private static String replaced(String text, Finding finding, String suggestion) {
    return text.substring(0, finding.start()) + suggestion + text.substring(finding.end());
  }

  private static void assertNothingLost(String before, String after) {
    Set<String> left = new HashSet<>(List.of(after.toLowerCase(Locale.ROOT).split(" ")));
    for (String word : before.toLowerCase(Locale.ROOT).split(" ")) {
      boolean pronoun = Set.of("we", "i", "they", "he", "she").contains(word);
      boolean name = word.endsWith("'s") || word.equals("dave");
      boolean base = left.stream().anyMatch(w -> w.length() > 3 && word.startsWith(w));
      boolean kept = left.contains(word) || base;
      assertTrue(word + " is lost in " + after, kept || pronoun || name || JUDGING.contains(word));
    }
  }

  private static String asMark(Finding finding) {
    Optional<String> suggestion = finding.suggestions().stream().findFirst();
    return finding.rule()
        + " at "
        + finding.start()
        + ": "
        + finding.text()
        + suggestion.map(kinder -> " -> " + kinder).orElse("");
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        Matcher sample = SAMPLE.matcher(Files.readString(page));
        while (sample.find()) {
          Language language = sample.group(1) == null ? Language.ENGLISH : Language.GERMAN;
          samples.add(Sample.of(page.getFileName().toString(), language, sample.group(2)));
        }
      }
    }
    return samples;
  }

  private record Sample(String name, Language language, String text, List<String> marks) {
    static Sample of(String name, Language language, String marked) {
      StringBuilder text = new StringBuilder();
      List<String> marks = new ArrayList<>();
      Matcher mark = MARK.matcher(marked);
      int at = 0;
      while (mark.find()) {
        text.append(marked, at, mark.start());
        String kinder = mark.group(3) == null ? "" : " -> " + mark.group(3);
        marks.add(mark.group(1) + " at " + text.length() + ": " + mark.group(2) + kinder);
        text.append(mark.group(2));
        at = mark.end();
      }
      return new Sample(name, language, text.append(marked.substring(at)).toString(), marks);
    }
  }
}
