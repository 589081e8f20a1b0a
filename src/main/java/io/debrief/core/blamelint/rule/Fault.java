package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds fault, discipline and punishment. */
final class Fault implements Rule {
  @Override
  public String name() {
    return "fault";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    if (Clause.isDenied(in, i) || Clause.isOfOutsiders(in) || in.contains("attack")) {
      return Optional.empty();
    }
    if (in.is(i, "punished")) {
      return punished(in, i);
    }
    return switch (in.at(i)) {
      case "fault", "faults" -> fault(in, i);
      case "blame", "blames", "blamed" -> blame(in, i);
      case "responsible" -> responsible(in, i);
      case "disciplinary" -> pair(in, i, "action", "measures", "proceedings");
      case "warning" -> in.at(i - 1).equals("written") ? Match.of(i - 1, i) : Optional.empty();
      case "accountable" -> accountable(in, i);
      case "culprit" -> culprit(in, i);
      case "guilty" -> pair(in, i, "party", "of", "person");
      case "consequences" -> consequences(in, i);
      case "contract" -> contract(in, i);
      case "works" ->
          in.has(i - 2, "no longer") && in.at(i + 1).equals("here")
              ? Match.of(i - 2, i + 1)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Match> pair(Sentence in, int i, String... nexts) {
    for (String next : nexts) {
      if (in.at(i + 1).equals(next)) {
        return Match.of(i, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> punished(Sentence in, int i) {
    boolean passive = Clause.isPassive(in, i);
    if (!passive || in.at(i + 1).equals("up") || in.at(i + 1).equals("as")) {
      return Optional.empty();
    }
    return person(in, i, i).filter(m -> !in.is(m.first(), "anybody"));
  }

  private static Optional<Match> person(Sentence in, int verb, int last) {
    return Doers.of(in, verb)
        .filter(doer -> doer.isWe() || doer.isOther())
        .flatMap(doer -> Match.of(doer.first(), last));
  }

  private static Optional<Match> fault(Sentence in, int i) {
    if (in.is(i + 1, "thing") && !in.at(i + 1).equals("that")) {
      return Optional.empty();
    }
    boolean own = in.at(i - 1).equals("own") && Doers.isOwner(in, i - 2);
    boolean owned = Doers.isOwner(in, i - 1) && !in.at(i - 1).equals("its");
    if (own || owned) {
      return Match.of(own ? i - 2 : i - 1, i);
    }
    if (in.at(i - 1).equals("at")) {
      return person(in, i - 1, i);
    }
    if (in.at(i + 1).equals("of") && Doers.after(in, i + 2).isPresent()) {
      return Match.of(i, i + 1);
    }
    boolean lies = in.at(i + 1).startsWith("lie") || in.at(i + 1).startsWith("lay");
    if (lies && in.at(i + 2).equals("with") && Doers.after(in, i + 3).isPresent()) {
      return Match.of(i, i + 2);
    }
    boolean ours = in.at(i + 2).equals("ours") || in.at(i + 3).equals("ours");
    return ours || in.at(i + 2).equals("mine") ? Match.of(i, i + 2) : Optional.empty();
  }

  private static Optional<Match> blame(Sentence in, int i) {
    if (in.at(i - 1).equals("git") || in.is(i + 1, "thing") && in.at(i).equals("blame")) {
      return Optional.empty();
    }
    if (in.at(i - 1).equals("to")) {
      boolean selves = in.at(i - 2).equals("ourselves") || in.at(i - 2).equals("myself");
      return selves ? Match.of(i - 2, i) : person(in, i - 1, i);
    }
    boolean taken = in.any(i - 3, i - 1, "determiner") || in.at(i - 1).equals("share");
    taken = taken && (in.at(i - 2).startsWith("take") || in.at(i - 1).startsWith("share"));
    taken = taken || in.at(i - 2).startsWith("share") || in.at(i - 2).startsWith("deserve");
    if (taken) {
      int verb = in.at(i - 1).startsWith("share") ? i - 1 : i - 2;
      return person(in, verb, i).or(() -> modal(in, verb, i));
    }
    boolean belongs = in.at(i + 1).startsWith("belong") || in.at(i + 1).startsWith("lie");
    belongs = belongs || in.at(i + 1).startsWith("fall") || in.at(i + 1).startsWith("rest");
    if (belongs) {
      return Doers.after(in, i + 3).flatMap(doer -> Match.of(i, doer.first()));
    }
    Optional<Doer> blamed = Doers.after(in, i + 1);
    return blamed.flatMap(doer -> Match.of(i, doer.first()));
  }

  private static Optional<Match> modal(Sentence in, int verb, int last) {
    boolean must = in.at(verb - 1).equals("must") || in.at(verb - 1).equals("should");
    return must ? person(in, verb - 1, last) : Optional.empty();
  }

  private static Optional<Match> responsible(Sentence in, int i) {
    boolean held = in.at(i - 1).equals("held");
    if (held) {
      return Match.of(i - 1, i);
    }
    boolean harm = in.at(i + 1).equals("for") && in.any(i + 2, i + 5, "harm");
    if (harm && in.is(i - 1, "be")) {
      return person(in, i, i);
    }
    boolean those = in.at(i - 1).equals("those") || in.is(i - 1, "person");
    boolean punished = in.any(i, i + 10, "punished") || in.contains("accountable");
    punished = punished || in.contains("face consequences") || in.contains("removed from");
    boolean person = those || in.is(i + 1, "person");
    return person && punished ? Match.of(i - 1, i) : Optional.empty();
  }

  private static Optional<Match> accountable(Sentence in, int i) {
    return in.at(i - 1).equals("held") ? Match.of(i - 1, i) : Optional.empty();
  }

  private static Optional<Match> culprit(Sentence in, int i) {
    int at = i + 1;
    boolean was = in.is(at, "be") || in.has(at, "turned out to be");
    at = in.has(at, "turned out to be") ? at + 4 : at + 1;
    int from = at;
    return was
        ? Doers.after(in, from).flatMap(doer -> Match.of(i, doer.first()))
        : Optional.empty();
  }

  private static Optional<Match> consequences(Sentence in, int i) {
    boolean face = in.at(i - 1).startsWith("face") || in.at(i - 1).startsWith("facing");
    return face ? person(in, i - 1, i) : Optional.empty();
  }

  private static Optional<Match> contract(Sentence in, int i) {
    boolean ended = in.at(i + 2).equals("terminated") || in.at(i + 2).equals("cancelled");
    return ended && Doers.isNamedOwner(in, i - 1) ? Match.of(i - 1, i + 2) : Optional.empty();
  }
}
