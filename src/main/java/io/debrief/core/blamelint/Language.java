package io.debrief.core.blamelint;

import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.blamelint.rule.german.GermanRules;
import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the blame lint reads, each with its words and rules. */
public enum Language {
  ENGLISH(Lexicon.ENGLISH, Rule.ENGLISH),
  GERMAN(Lexicon.GERMAN, GermanRules.ALL);

  private static final int MOST_TO_GUESS = 20_000;

  private final Lexicon lexicon;
  private final List<Rule> rules;

  Language(Lexicon lexicon, List<Rule> rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /** Of a tag such as {@code de} or {@code en-GB}; empty where the lint does not read it. */
  public static Optional<Language> of(String tag) {
    return switch (Locale.forLanguageTag(tag.replace('_', '-')).getLanguage()) {
      case "en" -> Optional.of(ENGLISH);
      case "de" -> Optional.of(GERMAN);
      default -> Optional.empty();
    };
  }

  /** German where more of its small words stand at the beginning than English ones. */
  static Language guess(String prose) {
    String begin = prose.substring(0, Math.min(prose.length(), MOST_TO_GUESS));
    return smallWords(begin, Lexicon.GERMAN) > smallWords(begin, Lexicon.ENGLISH)
        ? GERMAN
        : ENGLISH;
  }

  private static int smallWords(String prose, Lexicon lexicon) {
    int[] count = {0};
    Sentence.each(
        prose,
        lexicon,
        sentence -> {
          for (int i = 0; i < sentence.size(); i++) {
            count[0] += sentence.is(i, "small") ? 1 : 0;
          }
        });
    return count[0];
  }

  Lexicon lexicon() {
    return lexicon;
  }

  public List<Rule> rules() {
    return rules;
  }
}
