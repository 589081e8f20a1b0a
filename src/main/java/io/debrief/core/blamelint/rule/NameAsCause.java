package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds a named person as the cause, where a role or the act would do. */
final class NameAsCause implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  NameAsCause(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "name-as-cause";
  }

  @Override
  public String reason() {
    return "debrief.blame.name-as-cause.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.name-as-cause.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i + 2 < in.size(); i++) {
      boolean owned = in.at(i).endsWith("'s") && words.isOwner(in, i) && isName(in, i);
      if (owned) {
        for (int at = i + 1; at < i + 6; at++) {
          if (words.is("broke", in.at(at)) && hasDeed(in, i, at)) {
            return Match.of(i, at);
          }
        }
      }
      boolean by = in.has(i, "introduced by") || in.has(i, "triggered by");
      if (by && words.isName(in, i + 2)) {
        return Match.of(i, i + 2);
      }
      boolean down = in.has(i + 1, "took down") || in.has(i + 1, "brought down");
      if ((down || in.at(i + 1).equals("broke")) && subjects.personBefore(in, i + 1) == i) {
        return Match.of(i, i + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Sentence in, int i) {
    return Character.isUpperCase(in.word(i).raw().charAt(0));
  }

  private boolean hasDeed(Sentence in, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is("deeds", in.at(at))) {
        return true;
      }
    }
    return false;
  }
}
