package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds in German a person, role or team as author of a mistaken act. */
final class GermanMistakenAct implements Rule {
  @Override
  public String name() {
    return "mistaken-act";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    if (in.at(i).equals("versehen") && !in.at(i - 1).equals("aus")) {
      return Optional.empty();
    }
    GermanClause part = GermanClause.around(in, i);
    if (part.has("outsider")) {
      return Optional.empty();
    }
    OptionalInt subject = part.subject();
    if (part.has("passive") && !part.has("active") || subject.isEmpty()) {
      return agent(part, i);
    }
    return Match.of(Math.min(subject.getAsInt(), i), Math.max(subject.getAsInt(), i));
  }

  /** "von einem Techniker versehentlich gelöscht". */
  private static Optional<Match> agent(GermanClause part, int i) {
    Sentence in = part.in();
    for (int by = part.first(); by < part.last(); by++) {
      boolean von = in.at(by).equals("von") || in.at(by).equals("vom") || in.at(by).equals("durch");
      if (von && in.any(by + 1, by + 3, "person")) {
        return Match.of(by, i);
      }
    }
    return Optional.empty();
  }
}
