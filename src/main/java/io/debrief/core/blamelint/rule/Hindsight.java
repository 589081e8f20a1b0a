package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds words that make a choice look plain after the fact. */
final class Hindsight implements Rule {
  @Override
  public String name() {
    return "hindsight";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    if (Clause.isDenied(in, i)) {
      return Optional.empty();
    }
    if (in.is(i, "trivial") && in.is(i + 1, "mistake") && !in.is(i + 2, "thing")) {
      int first = Clause.isAttribute(in, i) ? i - 1 : i;
      return isCode(in, i + 1) ? Optional.empty() : Match.of(first, i + 1);
    }
    Optional<Match> mighty = in.is(i, "mighty") ? mighty(in, i) : Optional.empty();
    if (mighty.isPresent()) {
      return mighty;
    }
    return switch (in.at(i)) {
      case "common" -> in.at(i + 1).equals("sense") ? Match.of(i, i + 1) : Optional.empty();
      case "competent", "reasonable", "sane" ->
          in.at(i - 1).equals("any") && in.is(i + 1, "person")
              ? Match.of(i - 1, i + 1)
              : Optional.empty();
      case "had" -> allTheyHadToDo(in, i);
      case "plain" -> in.has(i + 1, "to see") ? Match.of(i, i + 2) : Optional.empty();
      case "obvious", "clear", "apparent", "predictable" -> obvious(in, i);
      case "course" -> ofCourse(in, i);
      case "look", "diligence" -> enough(in, i);
      default -> Optional.empty();
    };
  }

  /** "a basic error page", "a simple error in the log": not what somebody did. */
  private static boolean isCode(Sentence in, int i) {
    return in.at(i).startsWith("error") && !in.is(i - 1, "silly");
  }

  private static Optional<Match> mighty(Sentence in, int i) {
    String next = in.at(i + 1);
    if (next.equals("avoidable") || next.equals("preventable") || next.equals("predictable")) {
      return Match.of(i, i + 1);
    }
    boolean been = in.at(i + 1).equals("been") && in.at(i - 1).equals("have");
    been = been || in.has(i + 1, "have been") || in.at(i - 1).equals("been");
    int verb = in.at(i - 1).equals("been") ? i + 1 : in.has(i + 1, "have been") ? i + 3 : i + 2;
    if (been && isPrevented(in, verb)) {
      return Match.of(i, verb);
    }
    boolean hollow = in.at(i).equals("obviously") || in.at(i).equals("clearly");
    boolean simply = in.at(i).equals("simply") && in.has(i + 1, "had to");
    boolean judged = hollow && isNegative(in, i + 1) || simply;
    return judged
        ? Doers.of(in, i)
            .filter(doer -> doer.isOther())
            .flatMap(doer -> Match.of(doer.first(), i + 1))
        : Optional.empty();
  }

  private static boolean isPrevented(Sentence in, int i) {
    String verb = in.at(i);
    return verb.equals("prevented")
        || verb.equals("avoided")
        || verb.equals("caught")
        || verb.equals("noticed")
        || verb.equals("spotted")
        || verb.equals("found");
  }

  private static boolean isNegative(Sentence in, int i) {
    String word = in.at(i);
    return in.has(i, "did not")
        || word.equals("didn't")
        || word.equals("should")
        || word.equals("misunderstood")
        || word.equals("lacked")
        || in.has(i, "had no")
        || in.has(i, "had not")
        || in.has(i, "failed");
  }

  private static Optional<Match> allTheyHadToDo(Sentence in, int i) {
    boolean all = in.at(i - 2).equals("all") && in.has(i + 1, "to do");
    return all && in.is(i - 1, "pronoun") ? Match.of(i - 2, i + 2) : Optional.empty();
  }

  private static Optional<Match> obvious(Sentence in, int i) {
    boolean should = in.has(i - 3, "should have been");
    boolean everyone = in.at(i + 1).equals("to") && in.is(i + 2, "anybody");
    boolean was = in.is(i - 1, "be") || in.is(i - 2, "be");
    boolean ignored = in.at(i).equals("obvious") && was && in.any(i + 1, i + 2, "link");
    ignored = ignored && (in.contains("but the") || in.contains("and still"));
    return should || was && everyone || ignored ? Match.of(i - 1, i) : Optional.empty();
  }

  private static Optional<Match> ofCourse(Sentence in, int i) {
    boolean person = in.at(i - 1).equals("of") && Doers.after(in, i + 1).isPresent();
    boolean not = in.any(i + 1, i + 6, "denied");
    return person && not && i == 1 ? Match.of(0, i) : Optional.empty();
  }

  /** "One look would have been enough", "with basic diligence". */
  private static Optional<Match> enough(Sentence in, int i) {
    boolean basic = in.is(i - 1, "trivial") || in.at(i - 1).equals("one");
    boolean would = in.contains("would have been enough") || in.at(i).equals("diligence");
    return basic && would ? Match.of(i - 1, i) : Optional.empty();
  }

  /** Without the word that makes it look plain. */
  @Override
  public Optional<String> rewrite(Phrase phrase) {
    Sentence in = phrase.in();
    for (int i = phrase.match().first(); i < phrase.match().last(); i++) {
      if (in.is(i, "trivial") && in.is(i + 1, "mistake")) {
        return Clause.without(phrase, i);
      }
      if (in.is(i, "mighty") && !in.at(i).equals("simply")) {
        return phrase.without(i);
      }
    }
    return Optional.empty();
  }
}
