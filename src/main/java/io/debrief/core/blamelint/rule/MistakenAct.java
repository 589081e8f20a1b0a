package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds a person, role or team as author of a mistaken act. */
final class MistakenAct implements Rule {
  @Override
  public String name() {
    return "mistaken-act";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    if (Clause.isOfOutsiders(in) || in.contains("not who")) {
      return Optional.empty();
    }
    if (in.is(i, "slip")) {
      return slip(in, i);
    }
    if (in.is(i, "mistake") || in.at(i).equals("accident")) {
      return mistake(in, i);
    }
    if (in.is(i, "unmeant-noun") && in.is(i + 1, "mishap")) {
      return NamelessAct.mishap(in, i);
    }
    if (in.is(i, "wrong") || in.is(i, "bad")) {
      return WrongThing.wrong(in, i);
    }
    return switch (in.at(i)) {
      case "made", "introduced" -> made(in, i);
      case "got" -> gotItWrong(in, i);
      case "went" -> MistakeToldOf.wentWrong(in, i);
      case "instead", "rather" -> WrongThing.instead(in, i);
      case "caused" -> caused(in, i);
      case "broken" -> broken(in, i);
      default -> blunder(in, i);
    };
  }

  private static Optional<Match> slip(Sentence in, int i) {
    int verb = in.is(i + 1, "slip") ? i + 2 : i + 1;
    boolean belief = in.is(verb, "belief");
    boolean unmeant = in.is(i, "unmeant") && in.is(verb, "act") && !in.any(0, i, "automaton");
    Optional<Doer> doer =
        Doers.of(in, i).or(() -> unmeant ? Doers.organisation(in, i, false) : Optional.empty());
    if (doer.isPresent() && doer.get().kind() == Kind.UNSAID) {
      boolean did = in.at(verb).endsWith("ed") || in.is(verb, "act");
      return did && in.is(verb + 1, "determiner") ? Match.of(i, verb) : Optional.empty();
    }
    if (doer.isPresent() && !Clause.isPassive(in, i)) {
      boolean word = verb < in.size() && Character.isLetter(in.at(verb).charAt(0));
      boolean they = doer.get().kind() == Kind.THEY && Clause.isOfPeople(in, doer.get().first());
      boolean believed = belief && doer.get().kind() == Kind.MACHINE;
      they = they || believed;
      boolean sure = word && (doer.get().isOther() || doer.get().isWe() || they && belief);
      return sure ? Match.of(doer.get().first(), verbOf(in, verb)) : Optional.empty();
    }
    Optional<Doer> agent = Clause.agent(in, i + 1, 12);
    if (agent.isPresent() && (Clause.isPassive(in, i) || in.at(verb).endsWith("ed"))) {
      return Match.of(i, agent.get().first());
    }
    if (in.at(verb).equals("got") && in.is(verb + 1, "act")) {
      return NamelessAct.undone(in, i, verb + 1);
    }
    if (Clause.isPassive(in, i)) {
      return NamelessAct.undone(in, i, verb);
    }
    return belief || !NamelessAct.isLast(in, i)
        ? NamelessAct.done(in, i)
        : byClause(in, i).or(() -> NamelessAct.done(in, i));
  }

  private static int verbOf(Sentence in, int verb) {
    return Math.min(verb, in.size() - 1);
  }

  private static Optional<Match> byClause(Sentence in, int i) {
    return Clause.doer(in, i)
        .filter(doer -> doer.isHuman(false))
        .filter(doer -> !in.any(doer.first(), i, "outsider") && isSameDoer(in, doer.first(), i))
        .filter(doer -> !in.any(doer.first(), i, "denied"))
        .flatMap(doer -> Match.of(doer.first(), i));
  }

  /** What follows "but" or "and" is a verb, not somebody else. */
  private static boolean isSameDoer(Sentence in, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (in.at(i).equals("but") || in.at(i).equals("and")) {
        return in.is(i + 1, "act") || in.at(i + 1).endsWith("ed") || in.at(i + 1).endsWith("ly");
      }
    }
    return true;
  }

  private static Optional<Match> mistake(Sentence in, int i) {
    if (in.has(i - 1, "by mistake") || in.has(i - 1, "by accident") || in.has(i - 1, "in error")) {
      return byMistake(in, i);
    }
    boolean error = in.at(i).startsWith("error");
    boolean owned = Doers.isOwner(in, i - 1) || Doers.isOwner(in, i - 2) && !in.is(i - 1, "be");
    owned = owned && (!error || Doers.isNamedOwner(in, i - 1)) && !in.at(i - 1).equals("your");
    owned = owned && !in.at(i).equals("misconfiguration") && !in.at(i).startsWith("typo");
    boolean denied = in.any(i - 6, i - 1, "risk") || in.at(i + 1).equals("budget");
    owned = owned && !MistakeToldOf.isLearntFrom(in, i);
    if (owned && !in.is(i + 1, "thing") && !denied && !in.at(i).equals("fault")) {
      return Match.of(i - 1, i);
    }
    boolean made = in.at(i + 1).equals("made") || in.at(i + 1).equals("caused");
    made = made || in.at(i + 1).equals("introduced") || in.at(i + 1).equals("committed");
    int by = made ? i + 2 : i + 1;
    by = in.has(i + 1, "was made") || in.has(i + 1, "were made") ? i + 3 : by;
    for (int at = i + 1; at < i + 7 && in.at(i).startsWith("mistake"); at++) {
      by = in.has(at, "made by") ? at + 1 : by;
    }
    if (in.at(by).equals("by") && !denied) {
      int from = by + 1;
      return Doers.after(in, from).flatMap(doer -> Match.of(i, doer.first()));
    }
    if (in.at(i + 1).equals("on") && isOnOurPart(in, i + 2)) {
      return Match.of(i, i + 3);
    }
    boolean nominal = in.at(i).equals("oversight") && in.at(i - 1).equals("an");
    nominal = nominal && !in.at(i + 1).equals("of") && !in.is(i + 1, "thing");
    nominal = nominal || MistakeToldOf.isLapse(in, i);
    boolean madeSo = in.at(i).startsWith("mistake") && in.is(i + 1, "be");
    madeSo = madeSo && in.at(i + 2).equals("made") && in.at(i + 1).startsWith("w");
    if ((nominal || madeSo) && !denied && !Clause.isDenied(in, i)) {
      return Match.of(nominal ? i - 1 : i, nominal ? i : i + 2);
    }
    return MistakeToldOf.asSuch(in, i).or(() -> mistakeThatWeMade(in, i, denied));
  }

  /** "on our part", "on the part of the night shift", "on our side". */
  private static boolean isOnOurPart(Sentence in, int i) {
    boolean part = in.at(i + 1).equals("part") || in.at(i + 1).equals("side");
    part = part || in.at(i + 1).equals("end") || in.at(i + 1).equals("behalf");
    return part
        && (Doers.isOwner(in, i)
            || in.at(i + 2).equals("of") && Doers.after(in, i + 3).isPresent());
  }

  /** "The mistake that the team made". */
  private static Optional<Match> mistakeThatWeMade(Sentence in, int i, boolean denied) {
    for (int made = i + 2; made < Math.min(in.size(), i + 8) && !denied; made++) {
      if (in.at(made).equals("made") && !Clause.isPassive(in, made)) {
        boolean people = Doers.of(in, made).filter(doer -> doer.isHuman(true)).isPresent();
        return people ? Match.of(i, made) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> byMistake(Sentence in, int i) {
    Optional<Doer> agent = Clause.agent(in, i + 1, 6);
    if (agent.isPresent()) {
      return Match.of(i - 1, agent.get().first());
    }
    if (i == 1) {
      return Doers.after(in, in.at(2).equals(",") ? 3 : 2)
          .filter(doer -> doer.isHuman(false))
          .flatMap(doer -> Match.of(0, doer.first()));
    }
    return byClause(in, i).or(() -> NamelessAct.byNobody(in, i));
  }

  /** "we got this wrong". */
  private static Optional<Match> gotItWrong(Sentence in, int i) {
    boolean wrong = in.at(i + 2).equals("wrong") && !in.is(i + 1, "determiner");
    wrong = wrong || in.at(i + 2).equals("wrong") && in.at(i + 3).equals(".");
    return wrong
        ? Doers.of(in, i)
            .filter(doer -> doer.isWe() || doer.isOther())
            .flatMap(doer -> Match.of(doer.first(), i + 2))
        : Optional.empty();
  }

  private static Optional<Match> made(Sentence in, int i) {
    for (int at = i + 1; at < Math.min(in.size(), i + 5); at++) {
      if (in.is(at, "preposition") || in.is(at, "link")) {
        return Optional.empty();
      }
      boolean wrong =
          in.is(at - 1, "wrong") || in.is(at - 1, "bad") || in.at(at - 1).equals("poor");
      boolean choice = in.is(at, "choice") && wrong;
      if ((choice || in.is(at, "mistake"))
          && !in.is(at + 1, "thing")
          && !in.at(at + 1).equals("visible")) {
        int last = at;
        return Clause.isPassive(in, i)
            ? Optional.empty()
            : Doers.of(in, i)
                .filter(doer -> doer.isOther() || doer.isWe() && in.at(i).equals("made"))
                .flatMap(doer -> Match.of(doer.first(), last));
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> caused(Sentence in, int i) {
    if (in.at(i + 1).equals("by")) {
      return Doers.after(in, i + 2)
          .filter(doer -> doer.kind() != Kind.MACHINE && doer.kind() != Kind.NAME)
          .filter(doer -> !in.at(doer.first()).equals("who"))
          .flatMap(doer -> Match.of(i, doer.first()));
    }
    boolean supposed = in.at(i - 1).equals("have") && Clause.isModal(in, i - 2);
    return Clause.isPassive(in, i)
            || supposed
            || !in.any(i + 1, i + 6, "harm")
                && !in.at(i + 1).equals("this")
                && !in.any(i + 1, i + 3, "determiner")
        ? Optional.empty()
        : Doers.of(in, i)
            .filter(doer -> doer.isWe() || doer.kind() == Kind.PERSON)
            .flatMap(doer -> Match.of(doer.first(), i));
  }

  private static Optional<Match> broken(Sentence in, int i) {
    return in.at(i + 1).equals("by")
        ? Doers.after(in, i + 2)
            .filter(doer -> doer.kind() == Kind.PERSON)
            .flatMap(doer -> Match.of(i, doer.first()))
        : WrongThing.wrong(in, i);
  }

  private static Optional<Match> blunder(Sentence in, int i) {
    boolean up = in.at(i + 1).equals("up");
    boolean up2 =
        in.at(i).equals("messed") || in.at(i).equals("screwed") || in.at(i).equals("mixed");
    up2 = up2 || in.at(i).equals("slipped");
    if (up2 && !up || in.at(i).equals("erroneous")) {
      return Optional.empty();
    }
    if (in.at(i).equals("confused") && !in.any(i + 1, i + 9, "preposition")) {
      return Optional.empty();
    }
    boolean confused = in.at(i).equals("confused") || in.at(i).equals("misunderstood");
    if (Clause.isPassive(in, i) || in.at(i - 1).equals("have") && Clause.isModal(in, i - 2)) {
      return Clause.agent(in, i + 1, 5).flatMap(agent -> Match.of(i, agent.first()));
    }
    return Doers.of(in, i)
        .filter(doer -> doer.isOther() || doer.isWe() && !confused)
        .flatMap(doer -> Match.of(doer.first(), up ? i + 1 : i));
  }

  /** The act without the word that judges it; "incorrectly" tells more and stays. */
  @Override
  public Optional<String> rewrite(Phrase phrase) {
    Sentence in = phrase.in();
    for (int i = phrase.match().first(); i <= phrase.match().last(); i++) {
      if (in.is(i, "slip")) {
        boolean plain = in.is(i, "unmeant") && !in.is(i + 1, "belief");
        return plain ? phrase.without(i) : Optional.empty();
      }
      if (in.has(i, "by mistake") || in.has(i, "by accident")) {
        return i == 0 ? Optional.empty() : phrase.without(i, i + 1);
      }
    }
    return Optional.empty();
  }
}
