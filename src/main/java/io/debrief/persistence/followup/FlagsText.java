package io.debrief.persistence.followup;

import io.debrief.core.followup.Flag;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes flags with since when into one column, and reads them. */
final class FlagsText {
  private FlagsText() {}

  /** Null where there is none. */
  static String of(Map<Flag, Instant> flags) {
    return flags.isEmpty()
        ? null
        : new TreeMap<>(flags)
            .entrySet().stream()
                .map(each -> each.getKey().word() + " " + each.getValue().toEpochMilli())
                .collect(Collectors.joining(" "));
  }

  static Map<Flag, Instant> read(String text) {
    Map<Flag, Instant> flags = new EnumMap<>(Flag.class);
    List<String> words = text == null ? List.of() : List.of(text.split(" ", -1));
    for (int i = 0; i + 1 < words.size(); i += 2) {
      flags.put(
          Flag.ofWord(words.get(i)).orElseThrow(),
          Instant.ofEpochMilli(Long.parseLong(words.get(i + 1))));
    }
    return flags;
  }
}
