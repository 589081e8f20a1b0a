package io.debrief.core.blamelint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes a sentence apart into words and marks; one without end comes in pieces. */
final class Words {
  private static final int MOST_WORDS = 200;

  private final Lexicon lexicon;
  private final Consumer<Sentence> reader;

  Words(Lexicon lexicon, Consumer<Sentence> reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** From and to within the block, which begins at that place of the text. */
  void read(String block, int from, int to, int place) {
    List<Sentence.Word> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      char c = block.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c) || c == '@') {
        while (end < to && continues(block, end, to)) {
          end++;
        }
        found.add(word(block.substring(at, end), place + at));
      } else if (c > ' ' && c != '*' && c != '_' && c != '\u00a0' && c != '\u00ad') {
        found.add(word(String.valueOf(c), place + at));
      }
      at = end;
      if (found.size() == MOST_WORDS) {
        reader.accept(new Sentence(found, lexicon));
        found = new ArrayList<>();
      }
    }
    if (!found.isEmpty()) {
      reader.accept(new Sentence(found, lexicon));
    }
  }

  private static boolean continues(String block, int at, int to) {
    char c = block.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '\u00ad') {
      return true;
    }
    return (c == '-' || c == '\'' || c == '\u2019')
        && at + 1 < to
        && (Character.isLetterOrDigit(block.charAt(at + 1)) || block.charAt(at + 1) == '\u00ad');
  }

  private Sentence.Word word(String raw, int start) {
    String lower = raw.toLowerCase(Locale.ROOT);
    if (lower.indexOf('\u2019') >= 0 || lower.indexOf('\u00ad') >= 0) {
      lower = lower.replace('\u2019', '\'').replace("\u00ad", "");
    }
    return new Sentence.Word(
        raw,
        lower,
        start,
        start + raw.length(),
        lexicon.kinds(lower),
        lexicon.rules(lower),
        lexicon.sayings(lower));
  }
}
