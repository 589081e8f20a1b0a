package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** What several rules ask about the words around: passive, modal, denied, with a reason. */
final class Clause {
  private static final int NEAR = 7;

  private Clause() {}

  static boolean isPassive(Sentence in, int verb) {
    int at = verb - 1;
    while (at > 0 && (in.at(at).endsWith("ly") || in.at(at).equals("not"))) {
      at--;
    }
    return in.is(at, "be");
  }

  static boolean isModal(Sentence in, int i) {
    String word = in.at(i);
    return word.equals("may")
        || word.equals("might")
        || word.equals("could")
        || word.equals("would")
        || word.equals("should")
        || word.equals("must")
        || word.equals("easily");
  }

  /** A belief or an omission with its reason is good narrative. */
  static boolean hasReason(Sentence in, int after) {
    for (int i = after; i < in.size(); i++) {
      String word = in.at(i);
      boolean as = word.equals("as") && in.is(i + 1, "determiner") && !in.at(i - 1).equals("as");
      if (word.equals(",") && in.at(i + 1).equals("and")) {
        break;
      }
      boolean since = word.equals("since") && !isTime(in, i + 1);
      if (word.equals("because") || as || since || in.has(i, "so that") || in.has(i, "due to")) {
        return true;
      }
    }
    return in.at(0).equals("because") || in.at(0).equals("since") || in.has(0, "as the");
  }

  private static boolean isTime(Sentence in, int i) {
    return in.isCapital(i) || in.at(i).isEmpty() || Character.isDigit(in.at(i).charAt(0));
  }

  /** "did not need to", "did not have time to". */
  static boolean isIdle(Sentence in, int verb) {
    return in.at(verb).equals("need") || in.at(verb).equals("have");
  }

  /** Whether "they" may be people: no thing is named before. */
  static boolean isOfPeople(Sentence in, int they) {
    return !in.any(0, they - 1, "thing") && !in.any(0, they - 1, "outsider");
  }

  /** Whether the words shortly before deny it. */
  static boolean isDenied(Sentence in, int i) {
    return in.any(i - NEAR, i - 1, "denied");
  }

  /** Whether outsiders are the only people of the sentence. */
  static boolean isOfOutsiders(Sentence in) {
    return in.any(0, in.size(), "outsider")
        && !in.any(0, in.size(), "person")
        && !in.any(0, in.size(), "team")
        && !in.any(0, in.size(), "we");
  }

  /** Who does what the clause says in which that word stands. */
  static Optional<Doer> doer(Sentence in, int i) {
    return Doers.ofClause(in, i);
  }

  /** The person behind the next "by". */
  static Optional<Doer> agent(Sentence in, int from, int reach) {
    for (int i = from; i < Math.min(in.size(), from + reach); i++) {
      if (in.at(i).equals("by")) {
        return Doers.after(in, i + 1);
      }
      if (in.is(i, "stop") || in.is(i, "subordinator")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean isQuestion(Sentence in) {
    return in.at(in.size() - 1).equals("?");
  }

  /** "a sloppy deployment": an article before, a noun behind. */
  static boolean isAttribute(Sentence in, int i) {
    boolean article = in.at(i - 1).equals("a") || in.at(i - 1).equals("an");
    article = article || in.at(i - 1).equals("the");
    boolean noun = i + 1 < in.size() && Character.isLetter(in.at(i + 1).charAt(0));
    return article && noun && !in.is(i + 1, "link") && !in.is(i + 1, "preposition");
  }

  /** Leaves the word out; the article before it fits the word behind it. */
  static Optional<String> without(Phrase phrase, int i) {
    Sentence in = phrase.in();
    boolean article = in.at(i - 1).equals("a") || in.at(i - 1).equals("an");
    if (!article || phrase.match().first() != i - 1) {
      return phrase.without(i);
    }
    String fit = "aeio".indexOf(in.at(i + 1).charAt(0)) >= 0 ? "an " : "a ";
    return Optional.of(phrase.asBefore(fit + phrase.words(i + 1, phrase.match().last())));
  }
}
