package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds in German what people should or could have done instead. */
final class GermanCounterfactual implements Rule {
  @Override
  public String name() {
    return "counterfactual";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    GermanClause part = GermanClause.around(in, i);
    OptionalInt subject = part.subject();
    if (subject.isEmpty() || part.has("outsider") || in.at(in.size() - 1).equals("?")) {
      return Optional.empty();
    }
    for (int at = part.last(); at > i; at--) {
      if (in.is(at, "modal")) {
        boolean duty = in.is(at - 1, "duty-base");
        boolean should = in.at(at).equals("müssen") || in.at(at).equals("sollen");
        boolean passive = in.at(at - 1).equals("werden");
        boolean judged = duty || should && !passive && !in.at(at - 1).equals("haben");
        int verb = at;
        return judged && !isNobody(in, subject.getAsInt())
            ? Match.of(Math.min(i, subject.getAsInt()), verb)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNobody(Sentence in, int i) {
    return in.at(i).equals("niemand") || in.at(i).equals("keiner") || in.at(i).equals("man");
  }
}
