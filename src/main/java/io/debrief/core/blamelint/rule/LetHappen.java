package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.rule.Rule.Match;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds what people let happen: "let it expire", "left it exposed", "took no action". */
final class LetHappen {
  private LetHappen() {}

  static Optional<Match> at(Sentence in, int i) {
    return switch (in.at(i)) {
      case "let", "allowed" -> until(in, i, "lapse", 8);
      case "left" -> until(in, i, "exposed", 7);
      case "took" -> in.has(i + 1, "no action") ? people(in, i, i + 2) : Optional.empty();
      case "nothing" -> in.at(i - 1).equals("did") ? people(in, i - 1, i) : Optional.empty();
      case "followed" -> notFollowed(in, i);
      default -> chosen(in, i);
    };
  }

  static boolean isAnchor(Sentence in, int i) {
    return switch (in.at(i)) {
      case "let", "allowed", "left", "took", "nothing", "followed" -> true;
      case "ignore", "disregard", "bypass" -> true;
      default -> false;
    };
  }

  private static Optional<Match> until(Sentence in, int i, String kind, int reach) {
    for (int at = i + 1; at < Math.min(in.size(), i + reach); at++) {
      if (in.is(at, kind)) {
        boolean nobody = kind.equals("lapse") && !in.any(0, in.size(), "automaton");
        nobody = nobody && !in.at(at + 1).equals("by") && !Clause.hasReason(in, at);
        nobody = nobody && (in.at(i - 1).equals("was") || in.at(i - 1).equals("were"));
        Optional<Match> unsaid = nobody ? Match.of(i, at) : Optional.empty();
        return Clause.isPassive(in, i) ? unsaid : people(in, i, at);
      }
      if (in.is(at, "stop") || in.at(at).equals(",") || in.at(at).equals("which")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> people(Sentence in, int verb, int last) {
    boolean plain = Clause.hasReason(in, last) || in.any(0, verb, "condition");
    return plain
        ? Optional.empty()
        : Doers.of(in, verb)
            .filter(doer -> doer.isWe() || doer.isOther() || doer.kind() == Kind.MACHINE)
            .flatMap(doer -> Match.of(doer.first(), last));
  }

  /** "the procedure was not followed". */
  private static Optional<Match> notFollowed(Sentence in, int i) {
    boolean not = in.any(i - 3, i - 1, "denied") && Clause.isPassive(in, i);
    boolean was = in.at(i - 2).equals("was") || in.at(i - 2).equals("were");
    was = was || in.at(i - 3).equals("was") || in.at(i - 3).equals("were");
    boolean rule = in.any(i - 7, i - 2, "rule");
    boolean machine = in.any(0, in.size(), "automaton") || in.any(0, i, "condition");
    return not && was && rule && !machine && !Clause.hasReason(in, i)
        ? Match.of(i - 1, i)
        : Optional.empty();
  }

  /** "chose to ignore". */
  private static Optional<Match> chosen(Sentence in, int i) {
    String before = in.at(i - 2);
    boolean chose = before.equals("chose") || before.equals("decided") || before.equals("opted");
    chose = chose || before.equals("elected") || before.equals("preferred");
    return chose && in.at(i - 1).equals("to")
        ? people(in, i - 2, i).filter(match -> !in.is(match.first(), "we"))
        : Optional.empty();
  }
}
