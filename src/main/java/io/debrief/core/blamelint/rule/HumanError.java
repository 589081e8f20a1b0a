package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds human or user error given as the cause. */
final class HumanError implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  HumanError(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "human-error";
  }

  @Override
  public String reason() {
    return "debrief.blame.human-error.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.human-error.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i + 1 < in.size(); i++) {
      boolean who = in.at(i).equals("human") || in.at(i).equals("user") || in.at(i).equals("pilot");
      who = who || in.at(i).equals("operator") || in.at(i).equals("engineer");
      boolean what = in.at(i + 1).equals("error") || in.at(i + 1).equals("mistake");
      what = what || in.at(i + 1).equals("errors") && in.at(i).equals("human");
      if (who && what && isCause(in, i) && !isRisk(in, i)) {
        return Match.of(i, i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean isCause(Sentence in, int i) {
    String next = in.at(i + 2);
    boolean compound =
        next.startsWith("rate") || next.startsWith("message") || next.equals("count");
    if (compound) {
      return false;
    }
    if (next.startsWith("caused") || next.startsWith("led") || next.equals("during")) {
      return true;
    }
    for (int at = i - 1; at >= Math.max(0, i - 7); at--) {
      if (words.is("cause", in.at(at)) || in.at(at).equals(":")) {
        return true;
      }
    }
    return i == 0 && subjects.personAfter(in, 0) < 0;
  }

  private boolean isRisk(Sentence in, int i) {
    for (int at = i - 1; at >= Math.max(0, i - 6); at--) {
      if (words.is("risk", in.at(at))) {
        return true;
      }
    }
    return false;
  }
}
