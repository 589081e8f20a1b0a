package io.debrief.web.setup;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.JsonBody;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads lists and maps of a body, and remembers what made no sense until all is read. */
final class SettingsValues {
  private final JsonBody body;
  private final List<Refusal.Reason> senseless = new ArrayList<>();

  SettingsValues(JsonBody body) {
    this.body = body;
  }

  <T> Set<T> set(String field, Set<T> now, Function<String, T> reading) {
    if (!body.has(field)) {
      return now;
    }
    Set<T> values = new HashSet<>();
    body.texts(field).forEach(text -> value(field, text, reading).ifPresent(values::add));
    return values;
  }

  <K, V> Map<K, V> map(
      String field, Map<K, V> now, Function<String, K> keyReading, Function<String, V> reading) {
    if (!body.has(field)) {
      return now;
    }
    Map<K, V> values = new HashMap<>();
    body.textsByName(field)
        .forEach(
            (name, text) -> {
              Optional<V> value = value(field, text, reading);
              value(field, name, keyReading)
                  .ifPresent(key -> value.ifPresent(known -> values.put(key, known)));
            });
    return values;
  }

  private <T> Optional<T> value(String field, String text, Function<String, T> reading) {
    try {
      return Optional.of(reading.apply(text));
    } catch (IllegalArgumentException | DateTimeException reason) {
      senseless.add(
          new Refusal.Reason(Optional.of(field), Wording.of("debrief.settings.senseless", text)));
      return Optional.empty();
    }
  }

  void refuseWhatMakesNoSense() {
    if (!senseless.isEmpty()) {
      throw Refusal.invalid(senseless);
    }
  }
}
