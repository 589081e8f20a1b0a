package io.debrief.core.blamelint.text;

import io.debrief.core.blamelint.text.Doer.Kind;
import java.util.Optional;

/** Finds who does what a verb says: before it, across what stands between, or behind "by". */
public final class Doers {
  private static final int REACH = 25;

  private Doers() {}

  /** Of the verb there; empty where a thing does it, or an outsider, or nobody can tell. */
  public static Optional<Doer> of(Sentence in, int verb) {
    int head = verb - 1;
    while (head >= 0 && isBetween(in, head)) {
      head--;
    }
    boolean marked = in.at(head).equals(String.valueOf(Prose.THING)) && !in.isCapital(head + 1);
    if (!marked && isLeadIn(in, head)) {
      return Optional.of(new Doer(Kind.UNSAID, verb));
    }
    if (in.is(head, "link")) {
      Optional<Doer> aside = in.at(head).equals(",") ? beforeAside(in, head) : Optional.empty();
      return aside.isPresent() ? aside : ofClause(in, head);
    }
    return at(in, head);
  }

  private static boolean isBetween(Sentence in, int i) {
    String word = in.at(i);
    return in.is(i, "between")
        || (word.endsWith("ly") && word.length() > 4 && !in.is(i, "names"))
        || (word.equals(",") && isBetween(in, i - 1) && !in.is(i - 1, "be") && i > 1);
  }

  /** Nothing but a time, a bullet or a label stands before. */
  private static boolean isLeadIn(Sentence in, int head) {
    for (int i = head; i >= 0; i--) {
      boolean number = Character.isDigit(in.at(i).charAt(0));
      if (!number && !in.is(i, "lead-in") && !in.at(i).equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** "The engineer, under time pressure, forgot". */
  private static Optional<Doer> beforeAside(Sentence in, int comma) {
    for (int i = comma - 1; i >= Math.max(1, comma - 14); i--) {
      if (in.at(i).equals(",")) {
        return isClauseStart(in, i - 1) ? named(in, i - 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Doer> at(Sentence in, int head) {
    if (in.at(head).equals("who")) {
      return behindWho(in, head);
    }
    if (in.at(head).equals("that") && Nouns.kind(in, head - 1).isPresent()) {
      return named(in, head - 1);
    }
    if (in.is(head, "outsider")) {
      return Optional.empty();
    }
    if (in.is(head, "department") && isDepartment(in, head)) {
      return Optional.of(new Doer(Kind.PERSON, head));
    }
    return Nouns.kind(in, head).isPresent() ? named(in, head) : acrossAddition(in, head);
  }

  private static boolean isDepartment(Sentence in, int head) {
    int before = in.at(head - 1).equals("our") ? head - 2 : head - 1;
    boolean free = before < 0 || in.is(before, "subordinator") || in.is(before, "link");
    return (free || isLeadIn(in, before)) && in.isCapital(head)
        || (before == head - 2 && !in.is(before, "preposition"));
  }

  private static Optional<Doer> behindWho(Sentence in, int who) {
    int before = in.at(who - 1).equals(",") ? who - 2 : who - 1;
    if (in.is(before, "outsider")) {
      return Optional.empty();
    }
    for (int i = before; i > Math.max(0, who - 6); i--) {
      if (in.is(i, "outsider")) {
        return Optional.empty();
      }
    }
    int first = Nouns.kind(in, before).isPresent() ? Nouns.first(in, before) : who;
    return Optional.of(new Doer(Kind.PERSON, first));
  }

  /** The person there, unless it belongs to something else: "the alert to the engineer". */
  private static Optional<Doer> named(Sentence in, int head) {
    int first = Nouns.first(in, head);
    int before = first - 1;
    Optional<Kind> kind = Nouns.kind(in, head, first);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    if (in.is(before, "condition")
        || (in.at(before).equals("case") && in.at(before - 1).equals("in"))) {
      return Optional.empty();
    }
    Kind known = kind.get();
    if (!in.is(before, "preposition") || in.is(before, "subordinator")) {
      return Optional.of(new Doer(known, first));
    }
    return in.is(head, "pronoun") && !in.at(head).equals("who")
        ? Optional.of(new Doer(known, first))
        : outer(in, before - 1, new Doer(known, first));
  }

  /** "one of our engineers", "a member of the team"; else whatever stands before is the doer. */
  private static Optional<Doer> outer(Sentence in, int noun, Doer inner) {
    if (noun < 0 || in.at(noun).equals(",")) {
      return Optional.of(inner);
    }
    if (in.is(noun, "counted") || in.is(noun, "anybody")) {
      return Optional.of(new Doer(Kind.PERSON, noun));
    }
    boolean part = in.at(noun).equals("member") || in.at(noun).equals("members");
    part = part || in.at(noun).equals("group") || in.at(noun).equals("couple");
    part = part || in.at(noun).equals("number") || in.at(noun).equals("part");
    if (part && !in.is(inner.first() - 1, "subordinator")) {
      return Optional.of(new Doer(Kind.PERSON, Nouns.first(in, noun)));
    }
    return Nouns.kind(in, noun).isPresent() ? named(in, noun) : Optional.empty();
  }

  /** "The engineer on call failed", "the person performing the upgrade chose". */
  private static Optional<Doer> acrossAddition(Sentence in, int head) {
    for (int i = head; i > Math.max(0, head - 14); i--) {
      if (in.at(i).equals("who") || in.at(i).equals("whoever")) {
        return behindWho(in, i);
      }
      boolean stop = in.is(i, "stop") || in.at(i).equals(",") || in.at(i).equals("that");
      if (stop || in.at(i).equals("which") || (in.is(i, "be") && !hasWho(in, i))) {
        return Optional.empty();
      }
      boolean addition = in.is(i, "preposition") && !in.is(i, "subordinator");
      addition = addition || (in.at(i).endsWith("ing") && in.at(i).length() > 5);
      addition = addition || in.at(i).equals("responsible") || in.at(i).equals("involved");
      if (addition && head - i < 10 && Nouns.kind(in, i - 1).isPresent() && !in.is(i - 1, "we")) {
        return named(in, i - 1);
      }
      if (in.is(i, "subordinator") && !hasWho(in, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hasWho(Sentence in, int i) {
    for (int at = i - 1; at > Math.max(-1, i - 10); at--) {
      if (in.at(at).startsWith("who")) {
        return true;
      }
    }
    return false;
  }

  /** For "Bob restarted it and forgot to": with whom the clause before began. */
  public static Optional<Doer> ofClause(Sentence in, int link) {
    for (int i = link - 1; i >= Math.max(0, link - REACH); i--) {
      if (in.is(i, "stop") || in.at(i).equals("which") || isIt(in, i)) {
        return Optional.empty();
      }
      if (in.at(i).equals("who")) {
        return behindWho(in, i);
      }
      if (in.at(i).equals("that") && !Nouns.kind(in, i + 1).isPresent()) {
        return Optional.empty();
      }
      boolean subject = in.is(i, "pronoun") && !in.at(i).equals("whoever");
      if (subject && !in.is(i - 1, "preposition")) {
        return named(in, i);
      }
      boolean noun = Nouns.kind(in, i).isPresent() && !in.is(i + 1, "thing");
      if (noun && isClauseStart(in, i)) {
        return named(in, i);
      }
    }
    return Optional.empty();
  }

  /** The doer of a clause of its own; not "restarted it", not the department. */
  private static boolean isIt(Sentence in, int i) {
    boolean subject = Nouns.isEdge(in, i - 1) && in.at(i).equals("it");
    return subject && !in.word(i).raw().equals("IT");
  }

  /** Whether what is named there opens a clause, so that it is the one who does. */
  private static boolean isClauseStart(Sentence in, int head) {
    int first = Nouns.first(in, head);
    int before = first - 1;
    if (in.is(before, "preposition") && !in.is(before, "subordinator")) {
      return in.at(before).equals("of")
          && (in.is(before - 1, "counted") || in.is(before - 1, "machine"));
    }
    return before < 0
        || in.is(before, "subordinator")
        || in.is(before, "link")
        || in.is(before, "stop")
        || in.is(before, "lead-in")
        || in.at(before).endsWith("ly")
        || Character.isDigit(in.at(before).charAt(0));
  }

  /** "by the on-call engineer": who is named from there on. */
  public static Optional<Doer> after(Sentence in, int from) {
    for (int i = from; i < Math.min(in.size(), from + 7); i++) {
      if (in.is(i, "outsider") || (i > from && Nouns.isEdge(in, i) && !in.at(i).equals("of"))) {
        return Optional.empty();
      }
      boolean part = in.is(i + 1, "person") || in.is(i + 1, "team") || in.is(i + 1, "machine");
      Optional<Kind> kind = Nouns.kind(in, i, from);
      if (kind.isPresent() && !part) {
        return in.is(i + 1, "thing") ? Optional.empty() : Optional.of(new Doer(kind.get(), i));
      }
    }
    return Optional.empty();
  }

  /** "Bob's", "the operator's", "our". */
  public static boolean isOwner(Sentence in, int i) {
    return Nouns.isOwner(in, i);
  }

  /** "Bob's", "the operator's". */
  public static boolean isNamedOwner(Sentence in, int i) {
    return Nouns.isOwnerByEnd(in, i);
  }

  /**
   * "The company", "Acme": at the start of a clause, right before what it left undone.
   *
   * @param ofPeople whether the words that follow are said of people only: then any name will do
   */
  public static Optional<Doer> organisation(Sentence in, int verb, boolean ofPeople) {
    int head = verb - 1;
    while (head >= 0 && (in.at(head).equals("had") || in.at(head).equals("also"))) {
      head--;
    }
    boolean common = in.is(head, "organisation") && !in.is(head, "thing");
    boolean named = in.isCapital(head) && !in.is(head, "product") && !in.is(head, "determiner");
    named = named && isWord(in.word(head).raw()) && !in.is(head, "outsider");
    named = named && !in.is(head, "thing") && !in.is(head, "automaton");
    named = named && (ofPeople || head > 0 && isLong(in, head) || in.is(head, "company-name"));
    if (head < 0 || !(common || named)) {
      return Optional.empty();
    }
    int first = common ? Nouns.first(in, head) : head;
    boolean start = first == 0 || in.is(first - 1, "subordinator") || in.is(first - 1, "link");
    return start ? Optional.of(new Doer(Kind.PERSON, first)) : Optional.empty();
  }

  /** No abbreviation, which mostly is a technical one. */
  private static boolean isLong(Sentence in, int head) {
    return Character.isLowerCase(in.word(head).raw().charAt(1));
  }

  /** "Acme" or "AECL", no "v2", no "loadBalancer". */
  private static boolean isWord(String raw) {
    boolean rest = raw.chars().skip(1).allMatch(Character::isLowerCase);
    return raw.length() > 1 && (rest || raw.chars().allMatch(Character::isUpperCase));
  }

  public static boolean isName(Sentence in, int i) {
    return Nouns.isName(in, i);
  }
}
