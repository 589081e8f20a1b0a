package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds more care or more training of people as the remedy. */
final class BeCareful implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  BeCareful(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "be-careful";
  }

  @Override
  public String reason() {
    return "debrief.blame.be-careful.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.be-careful.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i < in.size(); i++) {
      String word = in.at(i);
      boolean more = word.equals("more") || word.equals("extra");
      boolean careful = in.at(i + 1).equals("careful") || in.at(i + 1).equals("vigilant");
      careful = careful || in.at(i + 1).equals("attentive") || in.at(i + 1).equals("diligent");
      if (more && careful) {
        return Match.of(i, i + 1);
      }
      boolean paying = word.equals("pay") || word.equals("paying");
      if (paying && in.at(i + 2).equals("attention") && !in.at(i + 1).equals("no")) {
        return Match.of(i, i + 2);
      }
      if (in.has(i, "take more care") || in.has(i, "try harder") || in.has(i, "be vigilant")) {
        return Match.of(i, i + 1);
      }
      boolean teach = word.equals("retrain") || word.equals("retraining") || word.equals("remind");
      if ((teach || word.equals("retrained")) && isPeople(in, i)) {
        return Match.of(i, i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean isPeople(Sentence in, int i) {
    return i + 1 < in.size()
        && (subjects.personAfter(in, i + 1) >= 0
            || (in.at(i).equals("retrained") && subjects.personBefore(in, i) >= 0)
            || words.is("roles-front", in.at(i + 1)) && subjects.personAfter(in, i + 2) >= 0);
  }
}
