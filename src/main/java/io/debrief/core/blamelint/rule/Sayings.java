package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.rule.Rule.Match;
import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Saying;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds the turns of speech that a language lists, where they are said of people. */
public final class Sayings {
  private Sayings() {}

  /** What begins at that word, and to which rule it belongs. */
  public static Optional<Said> at(Sentence in, int i) {
    if (in.word(i).sayings().isEmpty() || Clause.isQuestion(in)) {
      return Optional.empty();
    }
    for (Saying saying : in.word(i).sayings()) {
      int last = saying.last(in, i);
      Optional<Match> match = last < 0 ? Optional.empty() : said(in, i, last, saying);
      if (match.isPresent()) {
        return match.map(found -> new Said(saying.rule(), found));
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> said(Sentence in, int i, int last, Saying saying) {
    boolean supposed = Clause.isModal(in, i - 1);
    supposed = supposed || in.at(i - 1).equals("have") && Clause.isModal(in, i - 2);
    boolean reason = saying.rule().equals("omission") && Clause.hasReason(in, i);
    if (supposed || reason) {
      return Optional.empty();
    }
    return switch (saying.who()) {
      case "any" -> isFree(in, i, last) ? Match.of(i, last) : Optional.empty();
      case "duty" ->
          isFree(in, i, last) && !isOfThings(in, i, last) ? Match.of(i, last) : Optional.empty();
      case "start" ->
          Doers.of(in, i).filter(doer -> doer.kind() == Kind.UNSAID).isPresent()
              ? Match.of(i, last)
              : Optional.empty();
      default -> byPeople(in, i, last, saying.who());
    };
  }

  private static Optional<Match> byPeople(Sentence in, int i, int last, String who) {
    if (in.any(0, i - 1, "condition") || Clause.isOfOutsiders(in)) {
      return Optional.empty();
    }
    return Doers.of(in, i)
        .filter(doer -> isMeant(in, doer, who))
        .flatMap(doer -> Match.of(doer.first(), last));
  }

  private static boolean isMeant(Sentence in, Doer doer, String who) {
    return switch (who) {
      case "we" -> doer.isWe();
      case "other" -> doer.isOther() && !in.is(doer.first(), "anybody");
      case "people" ->
          doer.isHuman(false)
              || doer.kind() == Kind.MACHINE
              || doer.kind() == Kind.THEY && Clause.isOfPeople(in, doer.first());
      default ->
          doer.isHuman(false) || doer.kind() == Kind.THEY && Clause.isOfPeople(in, doer.first());
    };
  }

  /** Neither denied, nor a risk to be lowered, nor what something did that is no person. */
  private static boolean isFree(Sentence in, int i, int last) {
    boolean risk = in.any(i - 5, i - 1, "risk") || in.any(0, i - 1, "condition");
    boolean byThing = false;
    for (int at = last; at < Math.min(in.size(), last + 6); at++) {
      byThing |= in.at(at).equals("by") && Doers.after(in, at + 1).isEmpty();
    }
    return !risk && !byThing && !Clause.isDenied(in, i);
  }

  /** What tests and alerts are there for is no duty of people. */
  private static boolean isOfThings(Sentence in, int i, int last) {
    return in.any(0, i - 1, "outsider") && in.at(last).equals("noticed")
        || in.any(0, in.size(), "automaton")
        || in.any(0, in.size(), "watching");
  }

  /** A turn of speech found, and its rule. */
  public record Said(String rule, Match match) {}
}
