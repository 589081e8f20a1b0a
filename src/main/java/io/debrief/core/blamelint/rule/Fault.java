package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds fault, discipline and punishment. */
final class Fault implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  Fault(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "fault";
  }

  @Override
  public String reason() {
    return "debrief.blame.fault.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.fault.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i < in.size(); i++) {
      String word = in.at(i);
      if ((word.equals("no") || word.equals("not") || word.equals("nobody")) || isPolicy(word)) {
        return Optional.empty();
      }
      if (word.equals("fault") && isOfPerson(in, i)) {
        return Match.of(Math.max(0, i - 1), i);
      }
      boolean blame = in.has(i, "to blame") || word.startsWith("reprimand");
      blame = blame || in.has(i, "responsible for") && isHarm(in, i + 2);
      blame =
          blame || word.equals("fired") || word.equals("punished") || word.equals("disciplined");
      if (blame && subjects.personBefore(in, i) >= 0) {
        return Match.of(subjects.personBefore(in, i), i);
      }
      boolean blames = word.equals("blame") || word.equals("blames") || word.equals("blamed");
      if (blames && subjects.personAfter(in, i + 1) >= 0) {
        return Match.of(i, subjects.personAfter(in, i + 1));
      }
      if (in.has(i, "disciplinary action") || in.has(i, "written warning")) {
        return Match.of(i, i + 1);
      }
      if (in.has(i, "held accountable")
          || in.has(i, "held responsible")
          || word.equals("culprit")) {
        if (!word.equals("culprit") || subjects.personBefore(in, i - 1) >= 0) {
          return Match.of(i, i);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOfPerson(Sentence in, int i) {
    return words.isOwner(in, i - 1)
        || (in.at(i + 1).equals("of") && subjects.personAfter(in, i + 2) >= 0)
        || (in.at(i - 1).equals("at") && subjects.personBefore(in, i - 1) >= 0);
  }

  private boolean isHarm(Sentence in, int from) {
    for (int at = from; at < from + 5; at++) {
      if (words.is("harm", in.at(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPolicy(String word) {
    return word.equals("without") || word.equals("never") || word.startsWith("blameless");
  }
}
