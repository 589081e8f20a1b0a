package io.debrief.core.blamelint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.blamelint.LabelledSentences.Line;
import io.debrief.core.blamelint.LabelledSentences.Totals;
import io.debrief.core.blamelint.text.Format;
import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Prose;
import io.debrief.core.blamelint.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** The figures on the page are those of today, and they reach the goal. */
public class FiguresTest {
  private static final Path PAGE = Path.of("src/docs/features/blame-lint.md");

  private final LabelledSentences english = new LabelledSentences("labelled", Language.ENGLISH);
  private final LabelledSentences german = new LabelledSentences("labelled-de", Language.GERMAN);

  @Test
  public void theLabelledSetIsLargeAndEachSentenceStandsThereOnce() {
    assertTrue("" + english.lines().size(), english.lines().size() >= 1200);
    Set<String> seen = new HashSet<>();
    for (Line line : english.lines()) {
      assertTrue(line.text(), seen.add(line.text()));
      boolean known = !line.isBlame() || english.ruleNames().contains(line.label());
      assertTrue(line.label(), known);
    }
  }

  @Test
  public void theGoalIsReachedOnThePartKeptApart() {
    Totals apart = english.totals(Line::isKeptApart);
    assertTrue("precision " + apart.precision(), apart.precision() >= 0.95);
    assertTrue("recall " + apart.recall(), apart.recall() >= 0.80);
  }

  @Test
  public void noNeutralSentenceIsWhisperedAbout() throws IOException {
    int[] sentences = {0};
    int whispers = 0;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/blamelint/neutral"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        whispers += new BlameLint().check(text, Format.PLAIN).size();
        Sentence.each(
            Prose.of(text, Format.PLAIN),
            Lexicon.ENGLISH,
            sentence -> sentences[0] += sentence.size() > 3 ? 1 : 0);
      }
    }
    assertTrue("" + sentences[0], sentences[0] >= 1000);
    assertEquals(0, whispers);
    assertStandsOnPage(
        String.format(Locale.ROOT, "%,d neutral sentences, 0 whispers", sentences[0]));
  }

  @Test
  public void thePageTellsTheFiguresOfToday() throws IOException {
    List<String> wrong = english.wrong();
    wrong.forEach(System.out::println);
    assertStandsOnPage(row("English, worked on", english.totals(line -> !line.isKeptApart())));
    assertStandsOnPage(row("English, kept apart", english.totals(Line::isKeptApart)));
    assertStandsOnPage(row("German, worked on", german.totals(line -> !line.isKeptApart())));
    assertStandsOnPage(row("German, kept apart", german.totals(Line::isKeptApart)));
    for (var rule : english.byRule().entrySet()) {
      int[] count = rule.getValue();
      String name = "[" + rule.getKey() + "](blame-lint/" + rule.getKey() + ".md)";
      assertStandsOnPage("| " + name + " | " + count[0] + " | " + count[1] + " |");
    }
  }

  @Test
  public void everyRuleThatIsOnIsRightInNineOfTenCases() {
    for (LabelledSentences set : List.of(english, german)) {
      set.byRule()
          .forEach((rule, count) -> assertTrue(rule, count[0] >= 9 * count[1] && count[0] > 0));
    }
  }

  private static String row(String part, Totals totals) {
    return String.format(
        Locale.ROOT,
        "| %s | %d of %d | %d of %d | %.3f | %.3f |",
        part,
        totals.found(),
        totals.blame(),
        totals.whispers(),
        totals.others(),
        totals.recall(),
        totals.precision());
  }

  private static void assertStandsOnPage(String line) throws IOException {
    assertTrue("Not on the page: " + line, Files.readString(PAGE).contains(line));
  }
}
