package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds more care or more training of people as the remedy, in German. */
final class GermanBeCareful implements Rule {
  @Override
  public String name() {
    return "be-careful";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    GermanClause part = GermanClause.around(in, i);
    if (in.any(i - 4, i - 1, "denied") || part.has("outsider")) {
      return Optional.empty();
    }
    if (in.is(i, "careful")) {
      return in.is(i + 1, "careful-verb") && hasPeople(part)
          ? Match.of(i, i + 1)
          : Optional.empty();
    }
    if (in.is(i, "care")) {
      return in.at(i - 1).equals("mehr") && !in.at(i - 2).equals("mit")
          ? Match.of(i - 1, i)
          : Optional.empty();
    }
    if (in.at(i).equals("aufpassen")) {
      return in.at(i - 1).equals("besser") ? Match.of(i - 1, i) : Optional.empty();
    }
    return part.subject().isPresent() || in.any(part.first(), i, "person")
        ? Match.of(i, i)
        : Optional.empty();
  }

  private static boolean hasPeople(GermanClause part) {
    return part.subject().isPresent() || part.in().any(part.first(), part.last(), "person");
  }
}
