package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds a person as the cause, where a role or the act would do. */
final class NameAsCause implements Rule {
  @Override
  public String name() {
    return "name-as-cause";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    String word = in.at(i);
    if (word.equals("because")) {
      return in.at(i + 1).equals("of") ? name(in, i, i + 2) : Optional.empty();
    }
    if (word.equals("cause")) {
      return in.at(i + 1).equals(":") && in.size() < i + 5 ? name(in, i, i + 2) : Optional.empty();
    }
    if (word.equals("by")) {
      return by(in, i);
    }
    return broke(in, i);
  }

  private static Optional<Match> name(Sentence in, int i, int at) {
    return isName(in, at) && !in.at(at).endsWith("'s") ? Match.of(i, at) : Optional.empty();
  }

  private static boolean isName(Sentence in, int i) {
    return Doers.isName(in, i) && !in.is(i, "ambiguous-name");
  }

  /** "introduced by Bob", "caused by Linda's query"; not "the failover was triggered by Bob". */
  private static Optional<Match> by(Sentence in, int i) {
    String verb = in.at(i - 1);
    boolean harm = in.any(i - 8, i - 1, "harm") || in.any(i - 8, i - 1, "mistake");
    boolean bug = in.at(i - 3).equals("bug") || in.at(i - 3).equals("regression");
    boolean caused = verb.equals("caused") || verb.equals("broken");
    boolean started = verb.equals("triggered") || verb.equals("introduced");
    if (!caused && !(started && (harm || bug))) {
      return Optional.empty();
    }
    boolean owner = Doers.isNamedOwner(in, i + 1) && in.isCapital(i + 1) && hasDeed(in, i + 1);
    return isName(in, i + 1) || owner ? Match.of(i - 1, i + 1) : Optional.empty();
  }

  private static Optional<Match> broke(Sentence in, int i) {
    boolean down = in.at(i + 1).equals("down") || in.at(i + 2).equals("down");
    boolean moved = in.at(i).equals("took") || in.at(i).equals("brought");
    boolean crashed = in.at(i).equals("broke") || in.at(i).equals("crashed");
    boolean caused = in.at(i).equals("caused") || in.at(i).equals("triggered");
    caused = caused || in.at(i).equals("introduced");
    boolean apart = in.at(i + 1).equals("down") || in.at(i + 1).equals("up");
    apart =
        apart
            || in.at(i + 1).equals("into")
            || in.has(i + 2, "dependency")
            || in.is(i + 2, "preposition") && !moved;
    if ((moved && !down) || Clause.isPassive(in, i)) {
      return Optional.empty();
    }
    for (int owner = i - 1; owner >= Math.max(0, i - 6); owner--) {
      boolean owned = Doers.isNamedOwner(in, owner) && in.isCapital(owner);
      if (owned && hasDeed(in, owner)) {
        return Match.of(owner, i);
      }
    }
    if (!moved && !crashed || crashed && apart && in.at(i).equals("broke")) {
      return Optional.empty();
    }
    return Doers.of(in, i).filter(doer -> is(in, doer)).flatMap(d -> Match.of(d.first(), i));
  }

  private static boolean is(Sentence in, Doer doer) {
    boolean maintenance = in.contains("maintenance") || in.contains("planned");
    boolean one = doer.kind() == Kind.PERSON && !in.is(doer.first(), "pronoun");
    boolean named = doer.kind() == Kind.NAME && !in.is(doer.first(), "ambiguous-name");
    return (one || named || in.at(doer.first()).equals("who")) && !maintenance;
  }

  private static boolean hasDeed(Sentence in, int owner) {
    return in.any(owner + 1, owner + 4, "deed");
  }

  /** "Bob's commit broke" as "the commit broke"; "introduced by Bob" without the name. */
  @Override
  public Optional<String> rewrite(Phrase phrase) {
    Sentence in = phrase.in();
    int first = phrase.match().first();
    if (Doers.isNamedOwner(in, first) && in.is(first + 1, "deed")) {
      String deed = phrase.words(first + 1, phrase.match().last());
      return Optional.of(phrase.asBefore("the " + deed));
    }
    boolean introduced = in.has(first, "introduced by") && phrase.match().last() == first + 2;
    introduced = introduced && in.is(first + 3, "preposition");
    return introduced ? phrase.without(first + 1, first + 2) : Optional.empty();
  }
}
