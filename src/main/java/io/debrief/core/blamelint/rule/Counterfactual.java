package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds what people should or could have done instead. */
final class Counterfactual implements Rule {
  @Override
  public String name() {
    return "counterfactual";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    String word = in.at(i);
    boolean aim = in.at(i - 2).equals("so") && in.at(i).startsWith("could");
    if (Clause.isQuestion(in) || aim) {
      return Optional.empty();
    }
    if (word.equals("had")) {
      return had(in, i);
    }
    if (word.equals("if")) {
      return ifPeopleHad(in, i);
    }
    if (word.equals("supposed")) {
      return supposed(in, i);
    }
    int verb = verb(in, i);
    if (verb < 0 || verb >= in.size()) {
      return Optional.empty();
    }
    if (word.equals("would")) {
      return betterPerson(in, i, verb);
    }
    return in.at(verb).equals("been") ? passive(in, i, verb) : active(in, i, verb);
  }

  /** The word after "should have", "should never have", "could've"; else -1. */
  private static int verb(Sentence in, int i) {
    int at = i + 1;
    boolean two = in.at(i).equals("ought") || in.at(i).equals("needed");
    if (two && !in.at(at++).equals("to")) {
      return -1;
    }
    if (!in.at(i).endsWith("'ve")) {
      while (at < i + 5 && isBetween(in, at)) {
        at++;
      }
      if (!in.at(at++).equals("have")) {
        return -1;
      }
    }
    while (at < in.size() && isBetween(in, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBetween(Sentence in, int i) {
    String word = in.at(i);
    return word.endsWith("ly")
        || word.equals("not")
        || word.equals("never")
        || word.equals("also")
        || word.equals("perhaps")
        || word.equals("instead")
        || word.equals("at")
        || word.equals("least")
        || word.equals("then");
  }

  private static Optional<Match> active(Sentence in, int i, int verb) {
    boolean duty = in.is(verb, "duty-ed") || in.is(verb, "core-ed");
    boolean could = in.at(i).startsWith("could");
    boolean none = in.at(i - 1).equals("nobody") || in.has(i - 2, "no one");
    boolean more = in.at(verb).equals("done") && isMore(in, verb + 1);
    if (could && more && !none && !in.at(i + 1).equals("not")) {
      return person(in, i, verb + 1);
    }
    if (could && (none || in.at(i + 1).equals("not") || !isForesight(in, verb))) {
      return Optional.empty();
    }
    boolean had = in.at(verb).equals("had");
    boolean participle = duty || in.at(verb).endsWith("ed") || in.is(verb, "act");
    if (!participle && !had || in.at(verb).equals("received")) {
      return Optional.empty();
    }
    return Doers.of(in, i)
        .filter(doer -> doer.isHuman(duty && !in.at(verb).equals("used")))
        .filter(doer -> !could || couldHave(in, doer, verb))
        .filter(doer -> !had || doer.isOther() || in.any(verb, verb + 3, "virtue"))
        .filter(doer -> doer.kind() != Kind.THEY || Clause.isOfPeople(in, doer.first()))
        .flatMap(doer -> Match.of(doer.first(), verb));
  }

  /** "done more", "done a better job". */
  private static boolean isMore(Sentence in, int i) {
    return in.at(i).equals("more") || in.at(i).equals("better") || in.has(i, "a better job");
  }

  private static boolean couldHave(Sentence in, Doer doer, int verb) {
    boolean many = doer.isWe() && !in.at(doer.first()).equals("i") || doer.kind() == Kind.THEY;
    if (many || in.is(doer.first(), "anybody")) {
      return in.is(verb, "prevented") || in.at(verb).equals("spoken");
    }
    return doer.isOther() || in.at(doer.first()).equals("i");
  }

  private static boolean isForesight(Sentence in, int verb) {
    return in.is(verb, "core-ed")
        || in.is(verb, "mental-ed")
        || in.is(verb, "prevented")
        || in.is(verb, "duty-ed") && !in.at(verb).equals("used") && !in.at(verb).equals("been");
  }

  private static Optional<Match> passive(Sentence in, int i, int been) {
    int verb = been + 1;
    while (in.at(verb).endsWith("ly") || in.at(verb).equals("more")) {
      verb++;
    }
    if (in.at(verb - 1).equals("more") || in.is(verb, "careful") || in.at(verb).endsWith("ing")) {
      return person(in, i, verb);
    }
    if (in.any(been + 1, been + 6, "preposition") && hasAgent(in, been)) {
      int last = verb;
      return Clause.agent(in, been, 7).flatMap(agent -> Match.of(i, agent.first()));
    }
    String word = in.at(verb);
    boolean watched = word.equals("noticed") || word.equals("spotted") || word.equals("foreseen");
    watched = watched || word.equals("double-checked") || word.equals("anticipated");
    watched = watched || word.equals("escalated") || word.equals("communicated");
    watched = watched || word.equals("obvious") || word.equals("questioned");
    watched = watched || word.equals("treated") && in.at(verb + 1).equals("as");
    boolean never = in.at(i + 1).equals("never") && in.is(verb, "never-so");
    if (never && in.at(i).equals("should")) {
      return Match.of(i, verb);
    }
    return watched && !in.at(i).startsWith("could") && !in.at(i + 1).equals("not")
        ? Match.of(i, verb)
        : Optional.empty();
  }

  private static boolean hasAgent(Sentence in, int been) {
    for (int i = been; i < Math.min(in.size(), been + 7); i++) {
      if (in.at(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** "The team should have been more careful", "should have been watching". */
  private static Optional<Match> person(Sentence in, int i, int last) {
    return Doers.of(in, i)
        .filter(doer -> doer.isWe() || doer.isOther())
        .filter(doer -> !in.at(i).startsWith("could") || doer.isOther() || doer.isWe())
        .flatMap(doer -> Match.of(doer.first(), Math.min(last, in.size() - 1)));
  }

  /** "Had the engineer read it": at the start of a clause. */
  private static Optional<Match> had(Sentence in, int i) {
    boolean start = i == 0 || in.at(i - 1).equals(",") || in.at(i - 1).endsWith("ed");
    start = start || in.at(i - 1).equals("and") || in.at(i - 1).equals("but");
    return start ? participle(in, i, i + 1) : Optional.empty();
  }

  /** "if only they had looked", "if we had tested". */
  private static Optional<Match> ifPeopleHad(Sentence in, int i) {
    int from = in.at(i + 1).equals("only") ? i + 2 : i + 1;
    for (int had = from + 1; had < Math.min(in.size(), from + 7); had++) {
      boolean past = in.at(had).equals("had") || in.at(had).equals("hadn't");
      if (past && isPerson(in, from, had)) {
        return participle(in, i, had);
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Sentence in, int from, int had) {
    return Doers.after(in, from).filter(doer -> doer.first() < had).isPresent();
  }

  private static Optional<Match> participle(Sentence in, int i, int from) {
    Optional<Doer> doer = Doers.after(in, i + (in.at(i + 1).equals("only") ? 2 : 1));
    if (doer.isEmpty()) {
      return Optional.empty();
    }
    int verb = Math.max(from, doer.get().first());
    for (int at = verb; at < Math.min(in.size(), verb + 7); at++) {
      if (in.at(at).equals("been") || (in.at(at).equals("had") && at > from)) {
        return Optional.empty();
      }
      boolean did = in.is(at, "core-ed") || in.is(at, "mental-ed");
      did = did || !doer.get().isWe() && (in.is(at, "duty-ed") || in.is(at, "act"));
      did = did || in.at(i).equals("had") && in.at(at).endsWith("ed") && isAvoided(in, i);
      if (did && at > doer.get().first()) {
        return Match.of(i, at);
      }
    }
    return Optional.empty();
  }

  /** "could have been avoided had we". */
  private static boolean isAvoided(Sentence in, int had) {
    return in.at(had - 1).equals("avoided") || in.at(had - 1).equals("prevented");
  }

  private static Optional<Match> supposed(Sentence in, int i) {
    boolean was = in.at(i - 1).equals("was") || in.at(i - 1).equals("were");
    if (!was || !in.at(i + 1).equals("to")) {
      return Optional.empty();
    }
    return Doers.of(in, i)
        .filter(doer -> doer.isOther() || doer.kind() == Kind.MACHINE && in.is(i + 2, "core"))
        .flatMap(doer -> Match.of(doer.first(), i + 1));
  }

  /** "A more careful reviewer would have seen it". */
  private static Optional<Match> betterPerson(Sentence in, int i, int verb) {
    int head = i - 1;
    while (head > 0 && in.is(head, "between")) {
      head--;
    }
    boolean person = in.is(head, "person") || in.is(head, "machine") || in.is(head, "team");
    boolean better = in.is(head - 1, "careful") || in.at(head - 1).equals("competent");
    better = better || in.at(head - 1).equals("experienced");
    return person && better ? Match.of(head - 1, Math.min(verb, in.size() - 1)) : Optional.empty();
  }

  /** "Bob should have checked" as "nothing prompted Bob to check". */
  @Override
  public Optional<String> rewrite(Phrase phrase) {
    Sentence in = phrase.in();
    int verb = phrase.match().last();
    boolean have = in.at(verb - 1).equals("have") && in.at(verb - 2).equals("should");
    boolean plain = in.is(verb, "duty-ed") && !in.is(verb, "mental-ed");
    if (!have || !plain) {
      return Optional.empty();
    }
    return in.lexicon().base(in.at(verb)).flatMap(b -> phrase.nothingPrompted(verb - 2, b));
  }
}
