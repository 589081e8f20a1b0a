package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds words that make a choice look plain after the fact. */
final class Hindsight implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  Hindsight(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "hindsight";
  }

  @Override
  public String reason() {
    return "debrief.blame.hindsight.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.hindsight.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i < in.size(); i++) {
      if (words.is("trivial", in.at(i)) && words.is("mistakes", in.at(i + 1))) {
        return Match.of(i, i + 1);
      }
      boolean surely = words.is("mighty", in.at(i));
      if (surely && in.has(i + 1, "have been") && words.is("prevented", in.at(i + 3))) {
        return Match.of(i, i + 3);
      }
      if (surely && in.at(i + 1).equals("avoidable")
          || surely && in.at(i + 1).equals("preventable")) {
        return Match.of(i, i + 1);
      }
      boolean hollow = in.at(i).equals("obviously") || in.at(i).equals("clearly");
      if (hollow && isNegative(in.at(i + 1)) && subjects.personBefore(in, i) >= 0) {
        return Match.of(subjects.personBefore(in, i), i + 1);
      }
      if (in.has(i, "common sense")) {
        return Match.of(i, i + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isNegative(String word) {
    return word.equals("did")
        || word.startsWith("didn")
        || word.equals("should")
        || word.equals("misunderstood")
        || word.equals("had");
  }
}
