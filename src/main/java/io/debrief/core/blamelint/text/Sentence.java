package io.debrief.core.blamelint.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One sentence as words with their places in the text; a mark such as a comma is a word too. */
public final class Sentence {
  private static final int MOST_WORDS = 200;
  private final List<Word> words;

  private Sentence(List<Word> words) {
    this.words = words;
  }

  /** Hands over each sentence; one without end comes in pieces. */
  public static void each(String prose, Locale language, Consumer<Sentence> reader) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
    int at = 0;
    while (at < prose.length()) {
      int end = prose.indexOf(Prose.BLOCK, at);
      end = end < 0 ? prose.length() : end;
      if (end > at) {
        block(prose, at, end, breaks, reader);
      }
      at = end + 1;
    }
  }

  private static void block(
      String prose, int from, int to, BreakIterator breaks, Consumer<Sentence> reader) {
    breaks.setText(prose.substring(from, to));
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words(prose, from + start, from + end, reader);
      start = end;
    }
  }

  private static void words(String prose, int from, int to, Consumer<Sentence> reader) {
    List<Word> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      char c = prose.charAt(at);
      if (Character.isLetterOrDigit(c) || c == '@') {
        int end = at + 1;
        while (end < to && continues(prose, end, to)) {
          end++;
        }
        found.add(word(prose, at, end));
        at = end;
      } else {
        if (c > ' ' && c != '*' && c != '_' && c != '\u00a0') {
          found.add(new Word(String.valueOf(c), String.valueOf(c), at, at + 1));
        }
        at++;
      }
      if (found.size() == MOST_WORDS) {
        reader.accept(new Sentence(found));
        found = new ArrayList<>();
      }
    }
    if (!found.isEmpty()) {
      reader.accept(new Sentence(found));
    }
  }

  private static boolean continues(String prose, int at, int to) {
    char c = prose.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '\u00ad') {
      return true;
    }
    return (c == '-' || c == '\'' || c == '\u2019')
        && at + 1 < to
        && (Character.isLetter(prose.charAt(at + 1)) || prose.charAt(at + 1) == '\u00ad');
  }

  private static Word word(String prose, int from, int to) {
    String raw = prose.substring(from, to);
    String lower = raw.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("\u00ad", "");
    return new Word(raw, lower, from, to);
  }

  public int size() {
    return words.size();
  }

  /** In lower case; empty before the first and after the last. */
  public String at(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).lower();
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

  public boolean contains(String phrase) {
    for (int i = 0; i < words.size(); i++) {
      if (has(i, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** A word as written and in lower case, with its place. */
  public record Word(String raw, String lower, int start, int end) {}
}
