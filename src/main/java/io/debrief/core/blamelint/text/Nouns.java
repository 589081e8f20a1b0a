package io.debrief.core.blamelint.text;

import io.debrief.core.blamelint.text.Doer.Kind;
import java.util.Optional;

/** Tells people from things: names, roles, teams and pronouns with the words around them. */
final class Nouns {
  private static final int LONGEST = 6;

  private Nouns() {}

  /** Of the word alone. */
  static Optional<Kind> kind(Sentence in, int i) {
    if (in.is(i, "outsider")) {
      return Optional.empty();
    }
    if (in.is(i, "we")) {
      return Optional.of(Kind.WE);
    }
    if (in.at(i).equals("they")) {
      return Optional.of(Kind.THEY);
    }
    if (isName(in, i)) {
      return Optional.of(Kind.NAME);
    }
    if (in.is(i, "machine")) {
      return Optional.of(Kind.MACHINE);
    }
    boolean person = in.is(i, "person") || in.is(i, "pronoun") || in.is(i, "anybody");
    return person || isTeam(in, i) || isNumbered(in, i)
        ? Optional.of(Kind.PERSON)
        : Optional.empty();
  }

  /** Of the word with those before it. */
  static Optional<Kind> kind(Sentence in, int head, int first) {
    Optional<Kind> kind = kind(in, head);
    return kind.isPresent() && kind.get() == Kind.MACHINE ? kindOfRole(in, head, first) : kind;
  }

  private static boolean isTeam(Sentence in, int i) {
    if (in.at(i).equals("group") || in.at(i).equals("department")) {
      return in.is(i - 1, "human-front") && !in.at(i - 1).equals("security");
    }
    return in.is(i, "team");
  }

  /** "team-member-1", "engineer-2". */
  private static boolean isNumbered(Sentence in, int i) {
    String word = in.at(i);
    return word.startsWith("team-member") || word.startsWith("engineer-");
  }

  static boolean isName(Sentence in, int i) {
    if (i < 0 || i >= in.size()) {
      return false;
    }
    String raw = in.word(i).raw();
    if (raw.charAt(0) == '@') {
      return raw.length() > 2;
    }
    return in.is(i, "names") && in.isCapital(i) && !in.is(i - 1, "not-a-person");
  }

  /** "operator" is human in "our network operator", software in "the Postgres operator". */
  private static Optional<Kind> kindOfRole(Sentence in, int head, int first) {
    if (in.any(first, head - 1, "software")) {
      return Optional.empty();
    }
    String word = in.at(head);
    boolean member = word.startsWith("member") || word.startsWith("agent");
    boolean many = word.endsWith("s") && !member;
    boolean one = in.at(first).equals("a") || in.at(first).equals("an");
    boolean human = in.any(first, head - 1, "human-front");
    return Optional.of(human || many || one && !member ? Kind.PERSON : Kind.MACHINE);
  }

  /** The first word of what is named by the noun there: its article and adjectives. */
  static int first(Sentence in, int head) {
    if (in.is(head, "pronoun") || in.is(head, "anybody")) {
      return head;
    }
    for (int i = head - 1; i >= Math.max(0, head - LONGEST); i--) {
      if (in.is(i, "determiner") || isOwner(in, i)) {
        return isOwner(in, i) && !in.is(i, "owner") ? Math.max(0, i) : i;
      }
      if (isEdge(in, i)) {
        break;
      }
    }
    int at = head;
    while (at > 0 && (in.is(at - 1, "human-front") || isName(in, at - 1))) {
      at--;
    }
    return at > 0 && in.is(at - 1, "counted") ? at - 1 : at;
  }

  /** A word at which what is named must begin. */
  static boolean isEdge(Sentence in, int i) {
    return i < 0
        || in.is(i, "preposition")
        || in.is(i, "subordinator")
        || in.is(i, "link")
        || in.is(i, "stop")
        || in.is(i, "be")
        || in.at(i).equals("(")
        || in.at(i).equals(")");
  }

  /** "my", "Bob's", "the operator's". */
  static boolean isOwner(Sentence in, int i) {
    if (in.is(i, "owner")) {
      return true;
    }
    return isOwnerByEnd(in, i);
  }

  /** "Bob's", "the engineers'": not the pronouns. */
  static boolean isOwnerByEnd(Sentence in, int i) {
    String word = in.at(i);
    if (word.endsWith("'s") && word.length() > 3) {
      return in.isPersonNoun(word.substring(0, word.length() - 2), in.isCapital(i));
    }
    return word.endsWith("s") && in.at(i + 1).equals("'") && in.isPersonNoun(word, in.isCapital(i));
  }
}
