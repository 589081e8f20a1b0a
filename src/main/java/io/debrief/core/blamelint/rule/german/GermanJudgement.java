package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds judgement of care, skill, knowledge or character, in German. */
final class GermanJudgement implements Rule {
  @Override
  public String name() {
    return "judgement";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    GermanClause part = GermanClause.around(in, i);
    boolean denied = in.any(Math.max(part.first(), i - 5), i - 1, "denied");
    return denied || part.has("outsider") ? Optional.empty() : Match.of(i, i);
  }
}
