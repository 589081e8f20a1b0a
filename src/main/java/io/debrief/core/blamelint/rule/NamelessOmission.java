package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.rule.Rule.Match;
import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds a duty left undone by nobody in particular: "nobody checked", "the failure to check". */
final class NamelessOmission {
  private NamelessOmission() {}

  static Optional<Match> failure(Sentence in, int i) {
    int verb = in.at(i + 2).endsWith("ly") ? i + 3 : i + 2;
    boolean human = in.at(i + 1).equals("to") && in.is(verb, "core");
    if (in.at(i + 1).equals("of")) {
      return failureOf(in, i);
    }
    boolean company = in.isCapital(i - 1) && in.at(i - 1).endsWith("'s");
    boolean owned = Doers.isOwner(in, i - 1) && !in.at(i - 1).equals("their") || company;
    owned = owned || in.at(i - 1).endsWith("'s") && in.at(i - 2).equals("the") && isFirm(in, i - 1);
    boolean ours = in.at(i + 1).equals("to") && owned && in.is(verb, "duty");
    boolean denied = in.any(i - 5, i - 1, "risk") || in.any(i - 5, i - 1, "condition");
    if ((!human && !ours) || denied || in.at(i - 1).equals("of")) {
      return Optional.empty();
    }
    return in.at(i).equals("failing") && !in.at(i - 1).equals("by")
        ? Optional.empty()
        : Match.of(ours ? i - 1 : i, verb);
  }

  private static boolean isFirm(Sentence in, int i) {
    return in.at(i).equals("company's") || in.at(i).equals("vendor's");
  }

  /** The verb in "nobody on the team noticed". */
  private static int behindPlace(Sentence in, int i) {
    if (in.is(i, "preposition")) {
      for (int at = i + 1; at < i + 5; at++) {
        if (in.is(at, "core-ed") || in.is(at, "mental-ed")) {
          return at;
        }
      }
    }
    return i;
  }

  /** "the failure of the operator to check". */
  static Optional<Match> failureOf(Sentence in, int i) {
    Optional<Doer> doer = Doers.after(in, i + 2);
    for (int to = i + 3; doer.isPresent() && to < Math.min(in.size(), i + 9); to++) {
      if (in.at(to).equals("to") && in.is(to + 1, "duty") && !in.is(to + 1, "attempt")) {
        return Match.of(i, to + 1);
      }
    }
    return Optional.empty();
  }

  /** "Not checking the backup", with nobody before it. */
  static Optional<Match> not(Sentence in, int i) {
    boolean start = Doers.of(in, i).filter(doer -> doer.kind() == Kind.UNSAID).isPresent();
    boolean duty = in.is(i + 1, "core-ing") || in.is(i + 1, "properly") && in.is(i + 2, "duty-ing");
    return start && duty ? Match.of(i, i + 1) : Optional.empty();
  }

  /** "Nobody checked", "no one had looked", "none of us noticed". */
  static Optional<Match> nobody(Sentence in, int i) {
    int verb = i + 1;
    if (in.at(i).equals("no")) {
      boolean person = in.at(i + 1).equals("one") || in.is(i + 1, "person");
      if (!person) {
        return Optional.empty();
      }
      verb = i + 2;
    } else if (in.at(i).equals("none") || in.at(i).equals("neither")) {
      verb = in.at(i + 1).equals("of") ? i + 3 : i + 2;
      boolean us = in.at(i + 2).equals("us") || in.at(i + 2).equals("them");
      verb = !us && in.is(verb - 1, "determiner") ? verb + 1 : verb;
      if (!us && !in.is(verb - 1, "person")) {
        return Optional.empty();
      }
    } else if (!in.at(i).equals("nobody") && !in.at(i).equals("no-one")) {
      return Optional.empty();
    }
    while (in.at(verb).equals("had") || in.at(verb).equals("actually")) {
      verb++;
    }
    verb = behindPlace(in, verb);
    boolean left = in.is(verb, "core-ed") || in.is(verb, "mental-ed") || in.is(verb, "let-slide");
    boolean owned = in.has(verb, "took ownership") || in.has(verb, "took responsibility");
    left = left || owned;
    left = left && !in.at(verb).equals("known") && !in.at(verb).equals("knew");
    boolean moot = in.at(verb).equals("saw") || in.at(verb).equals("seen");
    return left && !moot && !Clause.hasReason(in, verb) ? Match.of(i, verb) : Optional.empty();
  }

  /** "was overlooked", "were missed in review", "the warnings were ignored"; no thing did it. */
  static boolean isPassive(Sentence in, int i) {
    String word = in.at(i);
    int be = in.at(i - 1).endsWith("ly") ? i - 2 : i - 1;
    boolean was = in.at(be).equals("was") || in.at(be).equals("were");
    was = was || in.at(i - 1).equals("been") && !Clause.isModal(in, i - 3);
    boolean done =
        word.equals("overlooked") || word.equals("neglected") || word.equals("forgotten");
    boolean noticed = word.equals("missed") || word.equals("ignored") || word.equals("dismissed");
    boolean warning = noticed && in.any(i - 6, i - 2, "warning");
    boolean review = word.equals("missed") && (in.has(i + 1, "in review") || isReview(in, i + 1));
    boolean byThing = in.at(i + 1).equals("by") && Doers.after(in, i + 2).isEmpty();
    boolean machine = in.any(i + 1, i + 6, "automaton");
    return was && (done || warning || review) && !byThing && !machine && !Clause.hasReason(in, i);
  }

  private static boolean isReview(Sentence in, int i) {
    boolean during = in.at(i).equals("during") || in.at(i).equals("in");
    return during && (in.any(i + 1, i + 4, "review") || in.at(i + 1).equals("testing"));
  }
}
