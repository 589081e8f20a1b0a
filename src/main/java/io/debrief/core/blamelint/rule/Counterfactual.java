package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds what people should or could have done instead. */
final class Counterfactual implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  Counterfactual(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "counterfactual";
  }

  @Override
  public String reason() {
    return "debrief.blame.counterfactual.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.counterfactual.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i < in.size(); i++) {
      int verb = verb(in, i);
      if (verb >= 0) {
        Optional<Match> found = modal(in, i, verb);
        if (found.isPresent()) {
          return found;
        }
      }
      boolean had = in.at(i).equals("had") && (i == 0 || in.at(i - 1).equals(",") || isHave(in, i));
      if (had || in.has(i, "if only")) {
        int person = subjects.personAfter(in, had ? i + 1 : i + 2);
        if (person >= 0 && (!had || words.is("participles", in.at(person + 1)))) {
          return Match.of(i, person + 1);
        }
      }
      if (in.at(i).equals("supposed") && in.at(i + 1).equals("to") && isWas(in.at(i - 1))) {
        int person = subjects.personBefore(in, i);
        if (person >= 0 && !in.at(person).equals("we") && !in.at(person).equals("they")) {
          return Match.of(person, i + 1);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWas(String word) {
    return word.equals("was") || word.equals("were");
  }

  private boolean isHave(Sentence in, int i) {
    return words.is("participles", in.at(i - 1));
  }

  /** The word after "should have", "should not have", "could have", "ought to have"; else -1. */
  private static int verb(Sentence in, int i) {
    String word = in.at(i);
    if (word.equals("should've") || word.equals("could've")) {
      return i + 1;
    }
    boolean modal = word.equals("should") || word.equals("could") || word.equals("shouldn't");
    if (!modal && !in.has(i, "ought to") && !in.has(i, "needed to")) {
      return -1;
    }
    for (int at = i + 1; at < i + 5; at++) {
      if (in.at(at).equals("have")) {
        int verb = at + 1;
        return in.at(verb).endsWith("ly") ? verb + 1 : verb;
      }
    }
    return -1;
  }

  private Optional<Match> modal(Sentence in, int i, int verb) {
    boolean passive = in.at(verb).equals("been");
    if (passive) {
      for (int by = verb + 1; by < Math.min(in.size(), verb + 6); by++) {
        if (in.at(by).equals("by")) {
          int person = subjects.personAfter(in, by + 1);
          return person >= 0 ? Match.of(i, person) : Optional.empty();
        }
      }
      if (words.is("watched", in.at(verb + 1)) && in.at(i).startsWith("should")) {
        return Match.of(i, verb + 1);
      }
    }
    int person = subjects.personBefore(in, i);
    if (person < 0) {
      return Optional.empty();
    }
    if (in.at(i).startsWith("could") && !words.is("prevented", in.at(verb))) {
      return Optional.empty();
    }
    if (in.at(person).equals("they") && !words.is("participles", in.at(verb))) {
      return Optional.empty();
    }
    return Match.of(person, Math.min(verb, in.size() - 1));
  }
}
