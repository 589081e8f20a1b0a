package io.debrief.core.blamelint.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One sentence as words with their places in the text; a mark such as a comma is a word too. */
public final class Sentence {
  /** From some signs in a row the JDK's iterator looks to the end of its text at each of them. */
  private static final int MOST_LOOKED_AHEAD = 2_000;

  private final List<Word> words;
  private final Lexicon lexicon;

  Sentence(List<Word> words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Hands over each sentence; one without end comes in pieces. */
  public static void each(String prose, Lexicon lexicon, Consumer<Sentence> reader) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(lexicon.language());
    int at = 0;
    while (at < prose.length()) {
      int end = prose.indexOf(Prose.BLOCK, at);
      end = end < 0 ? prose.length() : end;
      if (end > at) {
        block(prose.substring(at, end), at, breaks, new Words(lexicon, reader));
      }
      at = end + 1;
    }
  }

  private static void block(String block, int at, BreakIterator breaks, Words words) {
    int from = 0;
    while (from < block.length()) {
      int to = Math.min(block.length(), from + MOST_LOOKED_AHEAD);
      from = part(block, from, to, at, breaks, words);
    }
  }

  /** The last sentence may go on behind the part, so the next part begins with it. */
  private static int part(
      String block, int from, int to, int at, BreakIterator breaks, Words words) {
    breaks.setText(block.substring(from, to));
    int start = from;
    for (int end = from + breaks.next(); end < to; end = from + breaks.next()) {
      words.read(block, start, end, at);
      start = end;
    }
    if (start > from && to < block.length()) {
      return start;
    }
    int blank = to < block.length() ? block.lastIndexOf(' ', to - 1) : -1;
    int end = blank > start ? blank : to;
    words.read(block, start, end, at);
    return end;
  }

  public int size() {
    return words.size();
  }

  /** In lower case; empty before the first and after the last. */
  public String at(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).lower();
  }

  /** Whether the word there is of a kind of the lexicon. */
  public boolean is(int index, String kind) {
    return index >= 0 && index < words.size() && words.get(index).kinds().contains(kind);
  }

  /** Whether it begins with a capital. */
  public boolean isCapital(int index) {
    return index >= 0
        && index < words.size()
        && Character.isUpperCase(words.get(index).raw().charAt(0));
  }

  public Word word(int index) {
    return words.get(index);
  }

  /** Whether these words, blank between them, stand from there on. */
  public boolean has(int index, String phrase) {
    int at = index;
    int from = 0;
    while (from < phrase.length()) {
      int end = phrase.indexOf(' ', from);
      end = end < 0 ? phrase.length() : end;
      String word = at(at++);
      if (word.length() != end - from || !phrase.startsWith(word, from)) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  /** Whether the bare noun, as in "Bob's", is a person. */
  boolean isPersonNoun(String noun, boolean capital) {
    Set<String> kinds = lexicon.kinds(noun);
    return kinds.contains("person")
        || kinds.contains("team")
        || kinds.contains("machine")
        || kinds.contains("anybody")
        || (capital && kinds.contains("names"));
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Whether a word of that kind stands within, both ends included. */
  public boolean any(int from, int to, String kind) {
    for (int i = Math.max(0, from); i <= to && i < words.size(); i++) {
      if (words.get(i).kinds().contains(kind)) {
        return true;
      }
    }
    return false;
  }

  public boolean contains(String phrase) {
    for (int i = 0; i < words.size(); i++) {
      if (has(i, phrase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word with its place.
   *
   * @param raw as written
   * @param lower in lower case
   * @param kinds of the lexicon
   * @param rules that look more closely at this word
   * @param sayings that begin with this word
   */
  public record Word(
      String raw,
      String lower,
      int start,
      int end,
      Set<String> kinds,
      Set<String> rules,
      List<Saying> sayings) {}
}
