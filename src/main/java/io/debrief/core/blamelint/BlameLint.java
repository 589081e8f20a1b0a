package io.debrief.core.blamelint;

import io.debrief.core.UseCase;
import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Format;
import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Prose;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.List;

/** Looks for blame in a text, for its writer alone; keeps nothing. */
@UseCase
public class BlameLint {
  /** More than this is refused: UTF-16 units. */
  public static final int MOST_TEXT = 200 * 1024;

  /** In the language that the text seems to be written in. */
  public List<Finding> check(String text, Format format) {
    return check(text, format, Language.ENGLISH);
  }

  public List<Finding> check(String text, Format format, Language language) {
    if (language != Language.ENGLISH) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Sentence.each(
        Prose.of(text, format),
        Lexicon.ENGLISH.language(),
        sentence -> check(text, sentence, findings));
    return findings;
  }

  private static void check(String text, Sentence sentence, List<Finding> findings) {
    if (rejectsBlame(sentence)) {
      return;
    }
    int from = -1;
    for (Rule rule : Rule.ENGLISH) {
      var found = rule.find(sentence);
      if (found.isPresent()) {
        int start = sentence.word(found.get().first()).start();
        int end = sentence.word(found.get().last()).end();
        if (from != start) {
          findings.add(
              new Finding(
                  rule.name(),
                  start,
                  end,
                  text.substring(start, end),
                  Wording.of(rule.reason()),
                  Wording.of(rule.question()),
                  List.of()));
        }
        from = start;
      }
    }
  }

  private static boolean rejectsBlame(Sentence in) {
    return in.contains("blameless")
        || in.contains("no blame")
        || in.contains("not blame")
        || in.contains("without blame")
        || in.contains("blaming")
        || in.contains("rather than")
        || in.contains("attacker")
        || in.contains("attackers");
  }
}
