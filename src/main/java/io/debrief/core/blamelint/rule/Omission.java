package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds that a person, role or team left a duty undone. */
final class Omission implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  Omission(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "omission";
  }

  @Override
  public String reason() {
    return "debrief.blame.omission.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.omission.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i < in.size(); i++) {
      int end = end(in, i);
      if (end >= 0) {
        int person = subjects.personBefore(in, i);
        if (person >= 0) {
          return Match.of(person, Math.min(end, in.size() - 1));
        }
      }
      if (in.has(i, "no one") && words.is("participles", in.at(i + 2)) && !hasReason(in)) {
        return Match.of(i, i + 2);
      }
      if (in.at(i).equals("nobody") && isPast(in, i + 1) && !hasReason(in)) {
        return Match.of(i, i + 1);
      }
      if (in.at(i).equals("failure") && in.at(i + 1).equals("to") && isDuty(in, i + 2)) {
        return Match.of(i, i + 2);
      }
    }
    return Optional.empty();
  }

  private boolean isPast(Sentence in, int at) {
    String word = in.at(at);
    return words.is("participles", word) && !word.equals("known") && !word.equals("been");
  }

  private boolean isDuty(Sentence in, int at) {
    return words.is("duty", in.at(at)) && !words.is("attempts", in.at(at));
  }

  /** The last word of an omission whose verb stands there; else -1. */
  private int end(Sentence in, int i) {
    String word = in.at(i);
    boolean wishful = in.at(i - 1).equals("have") && !in.at(i - 2).equals("to");
    if (wishful) {
      return -1;
    }
    if (word.equals("failed") && in.at(i + 1).equals("to")) {
      return words.is("attempts", in.at(i + 2)) ? -1 : i + 2;
    }
    if (words.is("omit", word) || (word.equals("forgotten") && in.at(i - 1).equals("had"))) {
      return in.at(i - 1).equals("was") || in.at(i - 1).equals("were") ? -1 : i + 1;
    }
    if (word.equals("missed") || word.equals("ignored") || word.equals("skipped")) {
      return hasReason(in) || in.at(i - 1).equals("was") || in.at(i - 1).equals("were") ? -1 : i;
    }
    if (word.equals("without") && words.is("gerunds", in.at(i + 1))) {
      return ofClause(in, i) ? i + 1 : -1;
    }
    return negated(in, i);
  }

  private boolean ofClause(Sentence in, int i) {
    return subjects.personBefore(in, i) >= 0;
  }

  private int negated(Sentence in, int i) {
    String word = in.at(i);
    boolean did = word.equals("did") && in.at(i + 1).equals("not");
    if (did || word.equals("didn't")) {
      int verb = did ? i + 2 : i + 1;
      verb = in.at(verb).endsWith("ly") ? verb + 1 : verb;
      boolean weak = words.is("cognitive", in.at(verb)) && isWe(in, i);
      return isDuty(in, verb) && !weak && !hasReason(in) ? verb : -1;
    }
    if (word.equals("never") || word.equals("hadn't")) {
      return words.is("participles", in.at(i + 1))
              && !in.at(i + 1).equals("been")
              && !in.at(i + 1).equals("had")
              && !in.at(i + 1).equals("seen")
              && !hasReason(in)
          ? i + 1
          : -1;
    }
    return -1;
  }

  private static boolean isWe(Sentence in, int i) {
    return in.at(i - 1).equals("we") || in.at(i - 1).equals("they") || in.at(i - 1).equals("i");
  }

  private static boolean hasReason(Sentence in) {
    return in.contains("because") || in.contains("since") || in.contains("as the");
  }
}
