package io.debrief.core.factor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person wants a factor to say; what is empty stays as it is.
 *
 * @param category by its word, as all choices
 * @param threat words by {@code actor}, {@code entryPoint} and {@code affected}
 */
public record FactorWish(
    Optional<String> text,
    Optional<String> category,
    Optional<String> origin,
    Optional<List<String>> tags,
    Optional<String> evidence,
    Optional<List<String>> madeSense,
    Optional<String> madeSenseNote,
    Optional<Map<String, String>> threat) {}
