package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds judgement of care, skill, knowledge or character. */
final class Judgement implements Rule {
  @Override
  public String name() {
    return "judgement";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    if (Clause.isOfOutsiders(in) || Clause.isDenied(in, i) && !in.at(i).equals("paying")) {
      return in.is(i, "careful") || isNot(in, i) ? notCareful(in, i) : Optional.empty();
    }
    if (in.is(i, "harsh")) {
      return isDeniedLater(in, i) || isRobustness(in, i) ? Optional.empty() : harsh(in, i);
    }
    if (in.is(i, "trait")) {
      return trait(in, i);
    }
    return switch (in.at(i)) {
      case "lack" -> lackOf(in, i);
      case "lacked", "lacks", "lacking" -> lacked(in, i);
      case "poor", "bad", "questionable" ->
          in.at(i + 1).startsWith("judg") || in.is(i + 1, "governed") && in.at(i).equals("poor")
              ? Match.of(i, i + 1)
              : Optional.empty();
      case "paying", "know", "enough", "understanding" -> notCareful(in, i);
      case "panicked" -> panicked(in, i);
      case "situational" ->
          in.at(i + 1).equals("awareness") && in.at(i - 1).equals("lost")
              ? Match.of(i - 1, i + 1)
              : Optional.empty();
      case "blindly", "lazily" -> byPerson(in, i);
      case "poorly" ->
          in.is(i + 1, "run-badly") && !in.any(0, i, "automaton")
              ? Match.of(i, i + 1)
              : Optional.empty();
      case "rushed" -> rushed(in, i);
      case "junior" -> in.at(i - 1).equals("too") ? Match.of(i - 1, i) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** With what it judges, where that stands next to it. */
  private static Optional<Match> harsh(Sentence in, int i) {
    boolean manner = in.at(i).endsWith("ly") && in.at(i + 1).endsWith("ed");
    boolean attribute = !in.at(i).endsWith("ly") && Clause.isAttribute(in, i);
    return attribute ? Match.of(i - 1, i + 1) : Match.of(i, manner ? i + 1 : i);
  }

  private static boolean isNot(Sentence in, int i) {
    String word = in.at(i);
    return word.equals("know") || word.equals("enough") || word.equals("understanding");
  }

  private static boolean isDeniedLater(Sentence in, int i) {
    return in.has(i + 1, "is never") || in.has(i + 1, "is not") || in.contains("do not think");
  }

  /** "robust against a careless edit". */
  private static boolean isRobustness(Sentence in, int i) {
    boolean degree = in.at(i).equals("stupidly") && !in.at(i + 1).endsWith("ed");
    return degree || in.any(i - 4, i - 1, "risk") || in.any(i - 3, i - 1, "condition");
  }

  private static Optional<Match> trait(Sentence in, int i) {
    boolean attribute = in.is(i + 1, "person") || in.is(i + 1, "machine") || in.is(i + 1, "team");
    if (attribute && !in.is(i + 2, "thing")) {
      return Match.of(i, i + 1);
    }
    if (in.at(i + 1).equals("of") && Doers.after(in, i + 2).isPresent()) {
      return Match.of(i, i + 1);
    }
    if (in.is(i + 1, "mistake") || !isComplement(in, i)) {
      return Optional.empty();
    }
    return byPerson(in, i);
  }

  /** "was lazy", "got lazy", "too naive", "were slow and disorganised". */
  private static boolean isComplement(Sentence in, int i) {
    String before = in.at(i - 1);
    return in.is(i - 1, "be")
        || before.equals("too")
        || before.equals("clearly")
        || before.equals("and")
        || before.equals("so")
        || before.equals("became");
  }

  private static Optional<Match> byPerson(Sentence in, int i) {
    int before = in.at(i - 1).equals("too") ? i - 1 : i;
    Optional<Doer> doer = Doers.of(in, before);
    doer = doer.isPresent() ? doer : in.at(i - 1).equals("and") ? Clause.doer(in, i) : doer;
    return doer.filter(d -> d.isWe() || d.isOther()).flatMap(d -> Match.of(d.first(), i));
  }

  private static Optional<Match> lackOf(Sentence in, int i) {
    int what = in.at(i + 2).equals("basic") || in.at(i + 2).equals("proper") ? i + 3 : i + 2;
    if (!in.at(i + 1).equals("of")) {
      return Optional.empty();
    }
    boolean owned = Doers.isOwner(in, i - 1);
    boolean by = in.at(what + 1).equals("by") && Doers.after(in, what + 2).isPresent();
    by = by || in.has(what + 1, "on the part") || in.has(what + 1, "on our part");
    boolean virtue = in.is(what, "virtue") && !in.at(what + 1).equals("to");
    boolean skill = in.is(what, "skill") && (owned || by);
    return virtue || skill ? Match.of(i, what) : Optional.empty();
  }

  private static Optional<Match> lacked(Sentence in, int i) {
    for (int at = i + 1; at < i + 4; at++) {
      if (in.is(at, "virtue") || in.is(at, "skill")) {
        boolean virtue = in.is(at, "virtue");
        int last = at;
        return Doers.of(in, i)
            .filter(doer -> doer.isOther() || virtue && doer.isWe())
            .flatMap(doer -> Match.of(doer.first(), last));
      }
    }
    return Optional.empty();
  }

  /** "not paying attention", "did not know what he was doing", "not careful enough". */
  private static Optional<Match> notCareful(Sentence in, int i) {
    String word = in.at(i);
    boolean not = in.any(i - 4, i - 1, "denied");
    boolean doing =
        word.equals("know") && in.at(i + 1).equals("what") && in.at(i + 4).equals("doing");
    boolean attention = word.equals("paying") && in.at(i + 1).equals("attention");
    boolean enough = word.equals("enough") && in.is(i - 1, "careful");
    boolean none = word.equals("understanding") && in.at(i - 1).equals("no");
    if (!not || (!doing && !attention && !enough && !none)) {
      return Optional.empty();
    }
    int verb = i - 1;
    while (verb > 0 && !in.is(verb, "denied")) {
      verb--;
    }
    int from = none ? verb - 1 : verb;
    return Doers.of(in, from)
        .or(() -> Clause.doer(in, from))
        .filter(doer -> doer.isWe() || doer.isOther())
        .flatMap(doer -> Match.of(doer.first(), attention ? i + 1 : i));
  }

  private static Optional<Match> panicked(Sentence in, int i) {
    return Doers.of(in, i)
        .filter(doer -> doer.isWe() || doer.isOther())
        .flatMap(doer -> Match.of(doer.first(), i));
  }

  private static Optional<Match> rushed(Sentence in, int i) {
    return Clause.isPassive(in, i)
        ? Clause.agent(in, i + 1, 4).flatMap(agent -> Match.of(i, agent.first()))
        : in.is(i + 1, "determiner") ? panicked(in, i) : Optional.empty();
  }

  /** Without the word that judges, where the sentence stands without it. */
  @Override
  public Optional<String> rewrite(Phrase phrase) {
    Sentence in = phrase.in();
    int first = phrase.match().first();
    int i = in.is(first, "harsh") ? first : first + 1;
    boolean more = phrase.match().last() == i + 1;
    return in.is(i, "harsh") && more ? Clause.without(phrase, i) : Optional.empty();
  }
}
