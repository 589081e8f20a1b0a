package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.rule.Rule.Match;
import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds that somebody did it to the wrong thing: "the wrong host", "production instead of". */
final class WrongThing {
  private WrongThing() {}

  static Optional<Match> wrong(Sentence in, int i) {
    if (in.is(i + 1, "mistake") || in.at(i + 1).equals("answer")) {
      return Optional.empty();
    }
    for (int verb = i - 1; verb >= Math.max(0, i - 8); verb--) {
      boolean stop = in.is(verb, "subordinator") || in.is(verb, "stop");
      if (in.is(verb, in.is(i, "wrong") ? "act" : "put-in") && !Clause.isPassive(in, verb)) {
        Optional<Doer> doer = Doers.of(in, verb);
        boolean sure = in.is(i, "wrong") && in.at(i).equals("wrong");
        boolean hand = in.is(verb, "hand");
        return doer.filter(d -> d.isOther() || sure && d.isHuman(hand) && isSaid(d))
            .flatMap(d -> Match.of(d.first(), i));
      }
      if (stop && !in.at(verb).equals("and")) {
        break;
      }
    }
    boolean passive = in.any(i + 1, i + 5, "be");
    return passive
        ? Clause.agent(in, i + 1, 7)
            .flatMap(agent -> Match.of(i, agent.first()))
            .or(() -> in.at(i).equals("wrong") ? wrongOneDeleted(in, i) : Optional.empty())
        : toWrong(in, i);
  }

  private static boolean isSaid(Doer doer) {
    return doer.kind() == Kind.WE || doer.kind() == Kind.MACHINE;
  }

  /** "pushed to the wrong environment by a developer". */
  private static Optional<Match> toWrong(Sentence in, int i) {
    boolean to = in.is(i - 2, "preposition") && in.at(i).equals("wrong");
    return to
        ? Clause.agent(in, i + 1, 4).flatMap(agent -> Match.of(i, agent.first()))
        : Optional.empty();
  }

  /** "applied the patch to production instead of staging". */
  static Optional<Match> instead(Sentence in, int i) {
    boolean other = in.has(i, "instead of") || in.has(i, "rather than");
    if (!other || !in.is(i - 1, "env")) {
      return Optional.empty();
    }
    for (int verb = i - 2; verb >= Math.max(0, i - 9); verb--) {
      if (in.is(verb, "act") && !Clause.isPassive(in, verb)) {
        return Doers.of(in, verb)
            .filter(doer -> doer.isOther() || doer.isWe())
            .flatMap(doer -> Match.of(doer.first(), i + 1));
      }
    }
    return Optional.empty();
  }

  /** "The wrong volume was deleted", where no machine did it. */
  private static Optional<Match> wrongOneDeleted(Sentence in, int i) {
    for (int verb = i + 2; verb < Math.min(in.size(), i + 6); verb++) {
      boolean was = in.at(verb - 1).equals("was") || in.at(verb - 1).equals("were");
      if (was && in.is(verb, "by-people")) {
        boolean machine = in.any(0, in.size(), "automaton") || NamelessAct.hasAgent(in, verb);
        int last = verb;
        return machine ? Optional.empty() : Match.of(i, last);
      }
    }
    return Optional.empty();
  }
}
