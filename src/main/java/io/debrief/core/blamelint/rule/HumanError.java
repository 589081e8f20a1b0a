package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds human or user error given as the cause. */
final class HumanError implements Rule {
  @Override
  public String name() {
    return "human-error";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    String what = in.at(i + 1);
    boolean error = what.equals("error") || what.equals("mistake") || what.equals("oversight");
    boolean human = in.at(i).equals("human") || in.at(i).equals("operator");
    error = error || human && (what.equals("errors") || what.equals("mistakes"));
    error = error || what.equals("failure") && in.at(i).equals("human");
    error = error || what.equals("misunderstanding") && in.is(i + 2, "preposition");
    if (!error || in.is(i + 2, "thing") || isRejected(in, i)) {
      return Optional.empty();
    }
    boolean plural = what.endsWith("s");
    return isCause(in, i) || !plural && isBefore(in, i) ? Match.of(i, i + 1) : Optional.empty();
  }

  private static boolean isCause(Sentence in, int i) {
    String next = in.at(i + 2);
    if (next.startsWith("caused") || next.equals("led") || next.equals("during")) {
      return true;
    }
    if (in.at(i + 2).equals("on") && in.at(i + 4).equals("part")) {
      return true;
    }
    if (in.is(i + 2, "be") && in.any(i + 3, i + 9, "cause")) {
      return true;
    }
    boolean could = canBe(in, i);
    boolean list = in.contains("causes") || in.contains("factors") || in.contains("combination of");
    if (list && !could && i > 3 && !in.any(i - 3, i - 1, "risk")) {
      return true;
    }
    for (int at = i - 1; at >= Math.max(0, i - 8); at--) {
      if (in.is(at, "cause") || in.at(at).equals(":")) {
        return !canBe(in, i);
      }
    }
    return false;
  }

  /** "failures can come from human error": said of no incident. */
  private static boolean canBe(Sentence in, int i) {
    for (int at = Math.max(0, i - 30); at < i; at++) {
      boolean free = in.at(at).equals("can") && !in.at(at - 1).equals("we");
      if (free && !in.contains("was") && !in.contains("were")) {
        return true;
      }
    }
    return false;
  }

  /** Nothing or an article stands before: the sentence begins with it. */
  private static boolean isBefore(Sentence in, int i) {
    return i == 0 || (i == 1 && in.is(0, "determiner"));
  }

  private static boolean isRejected(Sentence in, int i) {
    boolean looked = in.contains("rather than") || in.contains("not about");
    boolean hidden = in.contains("would hide") || in.contains("looked like");
    boolean never = in.has(i + 2, "is never") || in.has(i + 2, "is not") || in.has(i + 2, "alone");
    return looked
        || hidden
        || never
        || in.has(i + 2, "as an explanation")
        || in.has(i + 2, "is inevitable")
        || in.at(i - 1).equals("calling")
        || in.any(in.at(i - 1).equals(":") ? i : i - 6, i - 1, "risk")
        || in.any(i - 6, i - 1, "condition");
  }

  /** "due to human error" as "due to a step that was easy to get wrong". */
  @Override
  public Optional<String> rewrite(Phrase phrase) {
    Sentence in = phrase.in();
    int i = phrase.match().first();
    String before = in.at(i - 1);
    boolean free = before.isEmpty() || before.equals("to") || before.equals("by");
    free = free || before.equals("was") || before.equals(":") || in.has(i - 2, "because of");
    free = free || in.has(i - 2, "result of");
    boolean one = in.at(i).equals("human") && in.at(i + 1).equals("error");
    return one && free
        ? Optional.of(phrase.asBefore("a step that was easy to get wrong"))
        : Optional.empty();
  }
}
