package io.debrief.core.blamelint.text;

/** Finds who does what a verb says. */
public final class Subjects {
  private static final int REACH = 14;
  private final Lexicon lexicon;

  public Subjects(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The first word of the verb's own words where a person, role or team does it; else -1. */
  public int personBefore(Sentence in, int verb) {
    int head = verb - 1;
    while (head >= 0 && isBetween(in.at(head))) {
      head--;
    }
    if (head < 0) {
      return -1;
    }
    if (lexicon.is("links", in.at(head)) || in.at(head).equals(",")) {
      return ofSentence(in, head);
    }
    if (lexicon.isPerson(in, head)) {
      return isOther(in, head) ? -1 : head;
    }
    if (Character.isUpperCase(in.word(head).raw().charAt(0)) && lexicon.isName(in, head - 1)) {
      return head - 1;
    }
    return behindWho(in, head);
  }

  private boolean isBetween(String word) {
    return lexicon.is("adverbs", word)
        || (word.endsWith("ly") && word.length() > 4 && !lexicon.is("people", word));
  }

  /** "the engineer's tool", "blocked by the operator", "if someone": not who did it. */
  private boolean isOther(Sentence in, int head) {
    int at = head - 1;
    while (at >= 0 && head - at < 6 && lexicon.is("before-nouns", in.at(at))) {
      at--;
    }
    String before = at == head - 1 || at >= 0 ? in.at(at) : "";
    return lexicon.is("conditions", before)
        || (before.equals("case") && in.at(at - 1).equals("in"));
  }

  private int behindWho(Sentence in, int head) {
    for (int i = head; i > Math.max(0, head - 9); i--) {
      String word = in.at(i);
      if (word.equals("who") && lexicon.isPerson(in, i - 1)) {
        return i - 1;
      }
      if (lexicon.is("small", word) && lexicon.isPerson(in, i - 1) && !isOther(in, i - 1)) {
        return head - i < 4 && lexicon.is("roles-tail", word) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** For "Bob restarted it and forgot to": the person with whom the sentence or clause began. */
  private int ofSentence(Sentence in, int link) {
    for (int i = link - 1; i >= Math.max(0, link - REACH); i--) {
      String word = in.at(i);
      if (word.equals(";") || word.equals(":")) {
        return -1;
      }
      if (lexicon.isPerson(in, i) && !lexicon.is("small", before(in, i)) && !isOther(in, i)) {
        return i;
      }
    }
    return -1;
  }

  private String before(Sentence in, int index) {
    int at = index - 1;
    while (at >= 0 && lexicon.is("before-nouns", in.at(at))) {
      at--;
    }
    return in.at(at);
  }

  /** Whether "by the on-call engineer" and the like begins there: the person's index, or -1. */
  public int personAfter(Sentence in, int index) {
    for (int i = index; i < index + 6 && i < in.size(); i++) {
      if (lexicon.isPerson(in, i)) {
        return i;
      }
      if (!lexicon.is("before-nouns", in.at(i)) && !lexicon.is("roles-front", in.at(i))) {
        return -1;
      }
    }
    return -1;
  }

  public Lexicon lexicon() {
    return lexicon;
  }
}
