package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds more care or more training of people as the remedy. */
final class BeCareful implements Rule {
  @Override
  public String name() {
    return "be-careful";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    if (isRejected(in, i)) {
      return Optional.empty();
    }
    if (in.is(i, "remind")) {
      return remind(in, i);
    }
    String word = in.at(i);
    if (word.equals("attention") || in.is(i, "virtue")) {
      return attention(in, i);
    }
    boolean try1 = word.equals("harder") && in.at(i - 1).equals("try");
    if (try1 || word.equals("carefully") && isMoreCarefully(in, i)) {
      return Match.of(i - 1, i);
    }
    boolean more = in.at(i - 1).equals("more") || in.at(i - 1).equals("extra");
    more = more && in.is(i, "careful");
    return more && isOfPeople(in, i) ? Match.of(i - 1, i) : Optional.empty();
  }

  private static boolean isRejected(Sentence in, int i) {
    String first = in.at(0);
    boolean telling = first.equals("telling") || first.equals("asking") || first.equals("being");
    return telling
        || Clause.isOfOutsiders(in)
        || in.contains("rather than")
        || in.contains("instead of asking")
        || in.contains("instead of telling")
        || in.any(i - 4, i - 1, "denied");
  }

  /** Not "a more careful rollout"; not "the plan was more careful". */
  private static boolean isOfPeople(Sentence in, int i) {
    boolean process =
        !in.is(i + 1, "preposition")
            && !in.is(i + 1, "subordinator")
            && !in.at(i + 1).isEmpty()
            && Character.isLetter(in.at(i + 1).charAt(0))
            && !in.at(i + 1).equals("next");
    int verb = i - 2;
    while (verb > 0 && (in.at(verb).equals("much") || in.at(verb).equals("even"))) {
      verb--;
    }
    boolean be = in.at(verb).equals("be") || in.at(verb).equals("being");
    boolean past = in.is(verb, "be") && Doers.of(in, i - 1).isPresent();
    return !process && (be && !isOfThing(in, verb) || past || verb < 0);
  }

  /** "The parser must be more thorough". */
  private static boolean isOfThing(Sentence in, int be) {
    int at = be - 1;
    boolean modal = in.at(at).equals("will") || in.at(at).equals("must");
    modal = modal || in.at(at).equals("should") || in.at(at).equals("can");
    return modal && !Doers.of(in, at).isPresent() && !in.at(at - 1).isEmpty();
  }

  private static Optional<Match> attention(Sentence in, int i) {
    boolean more = in.at(i - 1).equals("more") || in.at(i - 1).equals("greater");
    more = more || in.at(i - 1).equals("closer") || in.at(i - 1).equals("better");
    more = more || in.at(i - 1).equals("extra");
    String verb = more ? in.at(i - 2) : in.at(i - 1);
    boolean base = verb.equals("pay") || verb.equals("take") || verb.equals("exercise");
    base = base || verb.equals("use") || verb.equals("paying") || verb.equals("show");
    base = base || verb.equals("taking") || verb.equals("exercising");
    int at = more ? i - 2 : i - 1;
    boolean called = at == 0 || isCalled(in, at) || in.at(at - 1).equals(":");
    called = called && verb.startsWith("pay");
    boolean paid = base && (more || called) && !(in.at(at - 1).equals("will") && isOfThing(in, at));
    boolean needed = more && in.at(i + 1).equals("is") && in.at(i + 2).equals("needed");
    needed = needed && in.at(i + 3).equals("from");
    boolean increase = in.has(i - 2, "increase the") && in.has(i + 1, "of the");
    increase = increase && Doers.after(in, i + 2).isPresent();
    if (in.at(i).equals("care") && in.at(i + 1).equals("of")) {
      return Optional.empty();
    }
    return paid || needed || increase ? Match.of(i - 1, i) : Optional.empty();
  }

  /** "must pay", "were told to pay". */
  private static boolean isCalled(Sentence in, int verb) {
    String before = in.at(verb - 1);
    String called = in.at(verb - 2);
    return before.equals("must")
        || before.equals("should")
        || before.equals("please")
        || before.equals("to") && (called.startsWith("need") || called.equals("told"))
        || before.equals("to") && (called.equals("asked") || called.equals("reminded"));
  }

  private static boolean isMoreCarefully(Sentence in, int i) {
    if (!in.at(i - 1).equals("more")) {
      return false;
    }
    for (int verb = i - 2; verb >= Math.max(0, i - 7); verb--) {
      boolean human = in.is(verb, "duty") || in.is(verb, "core");
      if (human) {
        boolean will = in.at(verb - 1).equals("will") || in.at(verb - 1).equals("must");
        will = will || in.at(verb - 1).equals("should") || in.at(verb - 1).equals("to");
        return verb == 0 || (will && Doers.of(in, verb - 1).isPresent()) || isLabel(in, verb);
      }
    }
    return false;
  }

  private static boolean isLabel(Sentence in, int verb) {
    return in.at(verb - 1).equals(":");
  }

  /** "remind everyone that it is on": not what they have to do. */
  private static boolean isNews(Sentence in, int i) {
    for (int at = i + 2; at < Math.min(in.size(), i + 8); at++) {
      if (in.at(at).equals("to") || in.at(at).equals("of") || in.at(at).equals("about")) {
        return false;
      }
    }
    return in.at(i).startsWith("remind");
  }

  private static Optional<Match> remind(Sentence in, int i) {
    if (in.at(i).endsWith("s") || in.is(i - 1, "thing")) {
      return Optional.empty();
    }
    boolean told = in.at(i).endsWith("ed") || in.at(i).equals("coaching");
    if (told && (Clause.isPassive(in, i) || in.at(i).equals("coaching"))) {
      return Doers.of(in, i)
          .or(() -> Clause.doer(in, i))
          .filter(doer -> doer.isHuman(in.at(i).startsWith("re")))
          .flatMap(doer -> Match.of(doer.first(), i));
    }
    boolean all = in.at(i + 1).equals("everyone") || in.at(i + 1).equals("everybody");
    boolean that = in.at(i + 1).equals("us") || in.has(i - 2, "like to") || isNews(in, i);
    return !that && (all || Doers.after(in, i + 1).isPresent())
        ? Match.of(i, i + 1)
        : Optional.empty();
  }
}
