package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds in German that a person, role or team left a duty undone. */
final class GermanOmission implements Rule {
  @Override
  public String name() {
    return "omission";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    GermanClause part = GermanClause.around(in, i);
    OptionalInt subject = part.subject();
    if (subject.isEmpty() || part.has("outsider") || in.contains("weil") || in.contains("da")) {
      return Optional.empty();
    }
    boolean passive = part.has("passive") && !part.has("active");
    if (passive) {
      return Optional.empty();
    }
    if (in.is(i, "duty")) {
      return duty(part, subject.getAsInt(), i);
    }
    boolean done = in.is(i, "omit-past") || part.has("active");
    return done ? Match.of(subject.getAsInt(), i) : Optional.empty();
  }

  /** "niemand hat geprüft", "das Team hatte den Alarm nicht beachtet". */
  private static Optional<Match> duty(GermanClause part, int subject, int i) {
    Sentence in = part.in();
    boolean nobody = in.at(subject).equals("niemand") || in.at(subject).equals("keiner");
    boolean not = in.any(i - 3, i - 1, "denied");
    boolean wished = in.any(part.first(), part.last(), "modal");
    boolean active = part.has("active") && !wished;
    return active && (nobody || not) ? Match.of(subject, i) : Optional.empty();
  }
}
