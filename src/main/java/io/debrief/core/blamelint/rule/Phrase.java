package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.rule.Rule.Match;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a finding as they stand in the text, to be put in another way. */
public record Phrase(String text, Sentence in, Match match) {
  private static final Map<String, String> OBJECTS =
      Map.of("we", "us", "i", "me", "he", "him", "she", "her", "they", "them");

  /** From the first of these words to the last. */
  String words(int first, int last) {
    return first > last ? "" : text.substring(in.word(first).start(), in.word(last).end());
  }

  /** All but the word there. */
  Optional<String> without(int i) {
    return without(i, i);
  }

  Optional<String> without(int from, int to) {
    String before = words(match.first(), from - 1);
    String after = words(to + 1, match.last());
    String left = before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    return left.isEmpty() ? Optional.empty() : Optional.of(asBefore(left));
  }

  /** With a capital where the phrase has one. */
  String asBefore(String words) {
    boolean capital = in.isCapital(match.first()) && match.first() == 0;
    return capital ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** "nothing prompted the team to check", for a doer that ends right before its verb. */
  Optional<String> nothingPrompted(int verb, String base) {
    int end = verb - 1;
    while (end > match.first() && (in.is(end, "between") || in.at(end).endsWith("ly"))) {
      end--;
    }
    if (in.any(match.first(), end, "link") || in.any(match.first(), end, "anybody")) {
      return Optional.empty();
    }
    if (verb <= match.first() || in.at(match.first()).startsWith("who")) {
      return Optional.empty();
    }
    return Optional.of(asBefore("nothing prompted " + asObject(end) + " to " + base));
  }

  private String asObject(int end) {
    int first = match.first();
    if (first == end && OBJECTS.containsKey(in.at(first))) {
      return OBJECTS.get(in.at(first));
    }
    String doer = words(first, end);
    boolean common = in.is(first, "determiner") || in.is(first, "counted");
    common = common || in.is(first, "person") || in.is(first, "team") || in.is(first, "machine");
    boolean acronym = doer.length() > 1 && Character.isUpperCase(doer.charAt(1));
    return first == 0 && common && !acronym
        ? doer.substring(0, 1).toLowerCase(Locale.ROOT) + doer.substring(1)
        : doer;
  }
}
