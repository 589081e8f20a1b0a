package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.rule.Rule.Match;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/**
 * Finds an act that is called a mistake afterwards: "this was a mistake", "where we went wrong".
 */
final class MistakeToldOf {
  private static final int ADJECTIVES = 5;

  private MistakeToldOf() {}

  /** "This was a simple but costly mistake", "it turned out to be a big mistake". */
  static Optional<Match> asSuch(Sentence in, int i) {
    int article = i - 1;
    while (article > i - ADJECTIVES && !isArticle(in, article)) {
      article--;
    }
    boolean was = in.at(article - 1).equals("was") && isAct(in, article - 2);
    boolean turned =
        in.has(article - 4, "turned out to be") || in.has(article - 4, "turns out to be");
    boolean single = in.at(i).equals("mistake") || in.at(i).equals("oversight");
    boolean ofThing = in.at(i + 1).equals("in") && !in.at(i + 2).endsWith("ing");
    boolean denied = in.any(article, i, "denied") || in.any(0, i, "condition");
    return isArticle(in, article) && (was || turned) && single && !ofThing && !denied
        ? Match.of(article - 1, i)
        : Optional.empty();
  }

  /** "The operational oversight that left it open": no oversight in the sense of supervision. */
  static boolean isLapse(Sentence in, int i) {
    boolean told = in.at(i + 1).equals("that") || in.at(i + 1).equals("which");
    boolean article = isArticle(in, i - 1) || isArticle(in, i - 2);
    return in.at(i).equals("oversight") && told && article && !in.at(i + 2).equals("is");
  }

  /** "Where we went wrong". */
  static Optional<Match> wentWrong(Sentence in, int i) {
    return in.at(i + 1).equals("wrong") && !Clause.isQuestion(in)
        ? Doers.of(in, i)
            .filter(doer -> doer.isWe() || doer.isOther())
            .flatMap(doer -> Match.of(doer.first(), i + 1))
        : Optional.empty();
  }

  /** "learn from our mistakes", said of nothing that happened. */
  static boolean isLearntFrom(Sentence in, int i) {
    for (int at = i - 1; at > i - 6; at--) {
      if (in.at(at).equals("from")) {
        return in.at(at - 1).startsWith("learn");
      }
    }
    return false;
  }

  private static boolean isArticle(Sentence in, int i) {
    return in.at(i).equals("a") || in.at(i).equals("an") || in.at(i).equals("the");
  }

  private static boolean isAct(Sentence in, int i) {
    String word = in.at(i);
    return word.equals("this") || word.equals("that") || word.equals("which") || word.equals("it");
  }
}
