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
        Prose.of(text, format), Lexicon.ENGLISH, sentence -> check(text, sentence, findings));
    return findings;
  }

  private static void check(String text, Sentence sentence, List<Finding> findings) {
    int end = -1;
    for (int i = 0; i < sentence.size(); i++) {
      for (String name : sentence.word(i).rules()) {
        Rule rule = Rule.ENGLISH.stream().filter(r -> r.name().equals(name)).findFirst().get();
        var found = rule.at(sentence, i);
        if (found.isPresent() && found.get().first() > end && !rejectsBlame(sentence)) {
          findings.add(finding(text, sentence, rule, found.get()));
          end = found.get().last();
        }
      }
    }
  }

  private static Finding finding(String text, Sentence in, Rule rule, Rule.Match found) {
    int start = in.word(found.first()).start();
    int end = in.word(found.last()).end();
    String key = "debrief.blame." + rule.name();
    return new Finding(
        rule.name(),
        start,
        end,
        text.substring(start, end),
        Wording.of(key + ".reason"),
        Wording.of(key + ".question"),
        List.of());
  }

  private static boolean rejectsBlame(Sentence in) {
    return in.contains("blameless")
        || in.contains("no blame")
        || in.contains("not blame")
        || in.contains("without blame")
        || in.contains("assign blame")
        || in.contains("blaming");
  }
}
