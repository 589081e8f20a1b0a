package io.debrief.core.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A choice that has a word for answers, keys and the store. */
public interface Word {
  String name();

  /** Small letters with hyphens: {@code time-pressure}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The choice that has the word. */
  static <T extends Word> Optional<T> in(T[] choices, String word) {
    return Arrays.stream(choices).filter(choice -> choice.word().equals(word)).findFirst();
  }
}
