package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds judgement of care, skill, knowledge or character. */
final class Judgement implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  Judgement(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "judgement";
  }

  @Override
  public String reason() {
    return "debrief.blame.judgement.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.judgement.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i < in.size(); i++) {
      if (words.is("harsh", in.at(i)) && !isRejected(in)) {
        return Match.of(i, i);
      }
      if (in.has(i, "lack of") && words.is("care", in.at(i + 2)) && isOfPeople(in, i)) {
        return Match.of(i, i + 2);
      }
      boolean poor = in.at(i).equals("poor") || in.at(i).equals("bad");
      if (poor && in.at(i + 1).startsWith("judg")) {
        return Match.of(i, i + 1);
      }
      if (in.has(i, "not paying attention") || in.has(i, "know what he was doing")) {
        return Match.of(i, i + 2);
      }
      boolean trait = in.at(i).equals("lazy") || in.at(i).equals("inexperienced");
      trait = trait || in.has(i, "too junior") || in.at(i).equals("incapable");
      boolean ofPerson = subjects.personAfter(in, i + 1) >= 0 || subjects.personBefore(in, i) >= 0;
      if (trait && ofPerson) {
        return Match.of(i, i);
      }
    }
    return Optional.empty();
  }

  private boolean isOfPeople(Sentence in, int i) {
    String before = in.at(i - 1);
    return words.isOwner(in, i - 1)
        || before.equals("to")
        || before.equals("of")
        || in.at(i + 3).equals("by")
        || in.at(i + 3).equals("on")
        || (before.equals("a") && !in.at(i + 2).equals("awareness"));
  }

  private static boolean isRejected(Sentence in) {
    return in.contains("not") || in.contains("nobody") || in.contains("no one");
  }
}
