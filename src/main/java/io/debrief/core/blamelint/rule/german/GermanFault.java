package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds fault, discipline and punishment, in German. */
final class GermanFault implements Rule {
  @Override
  public String name() {
    return "fault";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    GermanClause part = GermanClause.around(in, i);
    boolean denied = in.any(Math.max(part.first(), i - 5), i - 1, "denied");
    if (denied || part.has("outsider")) {
      return Optional.empty();
    }
    if (in.at(i).equals("abmahnung")) {
      return Match.of(i, i);
    }
    if (in.at(i).equals("rechenschaft")) {
      return in.at(i - 1).equals("zur") ? Match.of(i - 1, i) : Optional.empty();
    }
    boolean harm = in.at(i + 1).equals("für") && in.any(i + 2, i + 4, "harm");
    if (in.at(i).equals("verantwortlich") && !harm) {
      return Optional.empty();
    }
    OptionalInt subject = part.subject();
    return subject.isPresent() ? Match.of(subject.getAsInt(), i) : Optional.empty();
  }
}
