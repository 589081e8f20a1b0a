package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.text.Sentence;
import java.util.OptionalInt;

/** A part of a German sentence between commas, with its subject where that is a person. */
record GermanClause(Sentence in, int first, int last) {

  static GermanClause around(Sentence in, int i) {
    int first = i;
    while (first > 0 && !isEnd(in, first - 1)) {
      first--;
    }
    int last = i;
    while (last + 1 < in.size() && !isEnd(in, last + 1)) {
      last++;
    }
    return new GermanClause(in, first, last);
  }

  private static boolean isEnd(Sentence in, int i) {
    String word = in.at(i);
    return word.equals(",")
        || word.equals(";")
        || word.equals(":")
        || word.equals("–")
        || word.equals("sondern")
        || word.equals("aber");
  }

  boolean has(String kind) {
    return in.any(first, last, kind);
  }

  /** Where a person, role or team stands in the nominative, before that word or behind it. */
  OptionalInt subject() {
    for (int i = first; i <= last; i++) {
      boolean person = in.is(i, "person") || in.is(i, "pronoun") || isName(i);
      if (person && !isObject(i) && !in.is(i, "outsider")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isName(int i) {
    return in.is(i, "names") && in.isCapital(i);
  }

  /** "den Ingenieur", "mit dem neuen Kollegen": not the one who acts. */
  private boolean isObject(int i) {
    for (int at = i - 1; at >= Math.max(first, i - 3); at--) {
      if (in.is(at, "not-subject")) {
        return true;
      }
      if (at < i - 1 && in.isCapital(at)) {
        return false;
      }
    }
    return false;
  }
}
