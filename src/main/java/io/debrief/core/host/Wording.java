package io.debrief.core.host;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Words for a person: a key of ours with its arguments, or words that the host has translated.
 *
 * @param key of the bundle {@code i18n/debrief}; empty where the host gave the words
 * @param arguments for the key, or the host's words alone
 */
public record Wording(Optional<String> key, List<String> arguments) {
  /** Of an argument, in UTF-16 units; a sentence that repeats more of a mistake helps nobody. */
  private static final int LONGEST_ARGUMENT = 300;

  public static Wording of(String key, String... arguments) {
    return new Wording(Optional.of(key), Arrays.stream(arguments).map(Wording::shortened).toList());
  }

  public static Wording ofHost(String words) {
    return new Wording(Optional.empty(), List.of(words));
  }

  private static String shortened(String argument) {
    if (argument.length() <= LONGEST_ARGUMENT) {
      return argument;
    }
    int end = LONGEST_ARGUMENT - 1;
    return argument.substring(
            0, Character.isHighSurrogate(argument.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
