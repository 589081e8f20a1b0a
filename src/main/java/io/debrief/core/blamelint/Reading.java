package io.debrief.core.blamelint;

import io.debrief.core.blamelint.rule.Phrase;
import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.rule.Sayings;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass of a language's rules over one text. */
final class Reading {
  private final String text;
  private final String prose;
  private final Language language;
  private final List<Finding> findings = new ArrayList<>();

  Reading(String text, String prose, Language language) {
    this.text = text;
    this.prose = prose;
    this.language = language;
  }

  List<Finding> findings() {
    Sentence.each(prose, language.lexicon(), this::read);
    return findings;
  }

  private void read(Sentence sentence) {
    int end = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.word(i).rules().isEmpty() || !sentence.word(i).sayings().isEmpty()) {
        end = read(sentence, i, end);
      }
    }
  }

  /** Findings don't overlap: the first rule that finds something has the say. */
  private int read(Sentence sentence, int i, int end) {
    for (Rule rule : language.rules()) {
      if (sentence.word(i).rules().contains(rule.name())) {
        var found = rule.at(sentence, i).filter(match -> match.first() > end);
        if (found.isPresent() && !rejectsBlame(sentence)) {
          Rule.Match match = found.get();
          findings.add(finding(sentence, rule.name(), match, rewriting(sentence, rule, match)));
          return match.last();
        }
      }
    }
    var said = Sayings.at(sentence, i).filter(found -> found.match().first() > end);
    if (said.isPresent() && !rejectsBlame(sentence)) {
      Rule.Match match = said.get().match();
      findings.add(finding(sentence, said.get().rule(), match, Optional.empty()));
      return match.last();
    }
    return end;
  }

  /** Words with markup among them can't be replaced in place. */
  private Optional<String> rewriting(Sentence in, Rule rule, Rule.Match found) {
    int start = in.word(found.first()).start();
    int end = in.word(found.last()).end();
    return text.substring(start, end).equals(prose.substring(start, end))
        ? rule.rewrite(new Phrase(text, in, found))
        : Optional.empty();
  }

  private Finding finding(Sentence in, String rule, Rule.Match found, Optional<String> kinder) {
    int start = in.word(found.first()).start();
    int end = in.word(found.last()).end();
    String words = text.substring(start, end);
    String key = "debrief.blame." + rule;
    return new Finding(
        rule,
        start,
        end,
        words,
        Wording.of(key + ".reason"),
        Wording.of(key + ".question"),
        kinder.filter(suggestion -> isKinder(in, start, end, suggestion)).stream().toList());
  }

  /** A suggestion in which the lint would find something again is none. */
  private boolean isKinder(Sentence in, int start, int end, String suggestion) {
    int from = in.word(0).start();
    int to = in.word(in.size() - 1).end();
    String before = prose.substring(from, start);
    String now = before + suggestion + prose.substring(end, to);
    int last = before.length() + suggestion.length();
    boolean[] again = {false};
    Sentence.each(
        now,
        language.lexicon(),
        sentence -> again[0] |= findsWithin(sentence, before.length(), last));
    return !again[0];
  }

  private boolean findsWithin(Sentence sentence, int from, int to) {
    for (int i = 0; i < sentence.size(); i++) {
      var said = Sayings.at(sentence, i);
      if (said.isPresent() && isWithin(sentence, said.get().match(), from, to)) {
        return true;
      }
      for (Rule rule : language.rules()) {
        if (sentence.word(i).rules().contains(rule.name())) {
          var found = rule.at(sentence, i);
          if (found.isPresent() && isWithin(sentence, found.get(), from, to)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isWithin(Sentence in, Rule.Match match, int from, int to) {
    return in.word(match.first()).start() < to && in.word(match.last()).end() > from;
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
