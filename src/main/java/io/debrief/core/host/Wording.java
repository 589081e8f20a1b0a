package io.debrief.core.host;

import java.util.List;
import java.util.Optional;

/**
 * Words for a person: a key of ours with its arguments, or words that the host has translated.
 *
 * @param key of the bundle {@code i18n/debrief}; empty where the host gave the words
 * @param arguments for the key, or the host's words alone
 */
public record Wording(Optional<String> key, List<String> arguments) {
  public static Wording of(String key, String... arguments) {
    return new Wording(Optional.of(key), List.of(arguments));
  }

  public static Wording ofHost(String words) {
    return new Wording(Optional.empty(), List.of(words));
  }
}
