package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds human or user error given as the cause, in German. */
final class GermanHumanError implements Rule {
  @Override
  public String name() {
    return "human-error";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    boolean two = in.is(i, "human") && in.is(i + 1, "failure");
    if (!two && !in.is(i, "errors")) {
      return Optional.empty();
    }
    int last = two ? i + 1 : i;
    boolean risk = in.any(i - 6, i - 1, "risk") || in.any(last + 1, last + 4, "risk");
    boolean cause = in.any(i - 6, i - 1, "cause") || in.any(last + 1, last + 5, "cause");
    cause = cause || in.at(i - 1).equals(":");
    return cause && !risk ? Match.of(i, last) : Optional.empty();
  }
}
