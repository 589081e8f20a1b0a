package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import io.debrief.core.blamelint.text.Subjects;
import java.util.Optional;

/** Finds a person, role or team as author of a mistaken act. */
final class MistakenAct implements Rule {
  private final Lexicon words;
  private final Subjects subjects;

  MistakenAct(Lexicon words) {
    this.words = words;
    subjects = new Subjects(words);
  }

  @Override
  public String name() {
    return "mistaken-act";
  }

  @Override
  public String reason() {
    return "debrief.blame.mistaken-act.reason";
  }

  @Override
  public String question() {
    return "debrief.blame.mistaken-act.question";
  }

  @Override
  public Optional<Match> find(Sentence in) {
    for (int i = 0; i < in.size(); i++) {
      String word = in.at(i);
      if (words.is("slips", word) || in.has(i, "by mistake")) {
        int person = actor(in, i);
        if (person >= 0) {
          return Match.of(Math.min(person, i), Math.max(person, i));
        }
      }
      if (isOwnMistake(in, i)) {
        return Match.of(Math.max(0, i - 1), i);
      }
      int end = act(in, i);
      if (end >= 0) {
        int person = subjects.personBefore(in, i);
        if (person >= 0) {
          return Match.of(person, Math.min(end, in.size() - 1));
        }
      }
      if (in.has(i, "caused by") || in.has(i, "broken by")) {
        int person = subjects.personAfter(in, i + 2);
        if (person >= 0 && !in.at(person).equals("who")) {
          return Match.of(i, person);
        }
      }
    }
    return Optional.empty();
  }

  private int actor(Sentence in, int i) {
    int person = subjects.personBefore(in, i);
    if (person >= 0) {
      return person;
    }
    for (int at = i - 1; at >= Math.max(0, i - 10); at--) {
      String word = in.at(at);
      if (word.equals("which") || word.equals("that") || word.equals(";")) {
        break;
      }
      if (words.isPerson(in, at) && !in.at(at - 1).equals("by") && in.at(i).equals("by")) {
        return at;
      }
    }
    for (int by = i + 1; by < Math.min(in.size(), i + 8); by++) {
      if (in.at(by).equals("by") && subjects.personAfter(in, by + 1) >= 0) {
        return subjects.personAfter(in, by + 1);
      }
    }
    return -1;
  }

  private boolean isOwnMistake(Sentence in, int i) {
    if (!words.is("mistakes", in.at(i))) {
      return false;
    }
    if (in.at(i).startsWith("error")) {
      return words.isOwner(in, i - 1) && !words.is("owners", in.at(i - 1));
    }
    if (words.isOwner(in, i - 1)) {
      return true;
    }
    boolean by = in.at(i + 1).equals("by") || in.has(i + 1, "made by");
    return by && subjects.personAfter(in, in.at(i + 1).equals("by") ? i + 2 : i + 3) >= 0;
  }

  private int act(Sentence in, int i) {
    String word = in.at(i);
    boolean passive = in.at(i - 1).equals("was") || in.at(i - 1).equals("were");
    if (words.is("blunders", word) && !passive) {
      return i;
    }
    if (word.equals("made") || word.equals("introduced")) {
      for (int at = i + 1; at < i + 5; at++) {
        if (words.is("mistakes", in.at(at)) && !in.at(at + 1).startsWith("rate")) {
          return at;
        }
      }
    }
    if (word.equals("caused") && !passive || in.has(i, "messed up") || in.has(i, "screwed up")) {
      return i + 1;
    }
    boolean wrong = in.at(i + 1).equals("wrong") || in.at(i + 2).equals("wrong");
    wrong = wrong || in.at(i + 2).equals("incorrect");
    return wrong && word.length() > 2 && word.endsWith("ed")
            || wrong && (word.equals("ran") || word.equals("chose") || word.equals("typed"))
        ? i + 2
        : -1;
  }
}
