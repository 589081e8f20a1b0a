package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.rule.Rule.Match;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds a mistaken act of nobody in particular, where no machine can have done it. */
final class NamelessAct {
  private NamelessAct() {}

  /** "was accidentally deleted", where no machine did it. */
  static Optional<Match> undone(Sentence in, int i, int verb) {
    boolean act = in.is(verb, "act") && in.is(i, "unmeant") || in.is(verb, "by-hand");
    act = act || in.is(i, "unmeant") && (in.at(verb).equals("introduced") || isLeft(in, verb));
    boolean machine = in.any(0, in.size(), "automaton") || in.any(i - 5, i, "condition");
    return act && !machine && !hasAgent(in, verb) ? Match.of(i, verb) : Optional.empty();
  }

  static boolean isLeft(Sentence in, int verb) {
    String word = in.at(verb);
    return word.equals("included") || word.equals("exposed") || word.equals("omitted");
  }

  static boolean hasAgent(Sentence in, int verb) {
    for (int i = verb; i < Math.min(in.size(), verb + 7); i++) {
      if (in.at(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** "a manual operation was done incorrectly". */
  static Optional<Match> done(Sentence in, int i) {
    boolean hand = in.is(i - 1, "by-hand") && in.is(i - 2, "be") && isLast(in, i);
    return hand && !in.any(0, in.size(), "automaton") ? Match.of(i - 1, i) : Optional.empty();
  }

  /** "the accidental deletion of the volume", not "protected against accidental deletion". */
  static Optional<Match> mishap(Sentence in, int i) {
    boolean risk = in.any(i - 7, i - 1, "risk") || in.any(i + 1, i + 7, "risk");
    boolean cause = in.any(i - 7, i - 1, "cause") || in.at(i - 1).equals("the");
    cause = cause || in.at(i - 1).equals("an") || in.at(i - 1).equals("by");
    boolean machine = in.any(0, in.size(), "automaton") || Clause.isDenied(in, i);
    return in.is(i + 1, "mishap") && cause && !risk && !machine
        ? Match.of(i, i + 1)
        : Optional.empty();
  }

  /** "was applied by mistake": machines make none. */
  static Optional<Match> byNobody(Sentence in, int i) {
    boolean machine = in.any(0, in.size(), "automaton") || in.any(0, in.size(), "outsider");
    boolean unsure = in.any(i - 9, i - 1, "risk") || in.any(0, i, "condition");
    boolean mistake = in.at(i).equals("mistake") && !Clause.isDenied(in, i);
    return mistake && !machine && !unsure ? Match.of(i - 1, i) : Optional.empty();
  }

  /** "entered one of the inputs incorrectly": nothing of the verb follows. */
  static boolean isLast(Sentence in, int i) {
    return i + 1 >= in.size()
        || in.at(i + 1).equals(".")
        || in.is(i + 1, "subordinator")
        || in.is(i + 1, "link")
        || in.is(i + 1, "preposition");
  }
}
