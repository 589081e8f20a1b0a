package io.debrief.web.setup;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.JsonBody;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads lists and maps of a body, and remembers what made no sense until all is read. */
final class SettingsValues {
  private static final String SENSELESS = "debrief.settings.senseless";

  private final JsonBody body;
  private final List<Refusal.Reason> senseless = new ArrayList<>();

  SettingsValues(JsonBody body) {
    this.body = body;
  }

  <T> Set<T> set(String field, Set<T> now, Function<String, T> reading) {
    return set(field, now, reading, SENSELESS);
  }

  /**
   * @param key says of all that makes no sense that it does not
   */
  <T> Set<T> set(String field, Set<T> now, Function<String, T> reading, String key) {
    if (!body.has(field)) {
      return now;
    }
    Set<T> values = new HashSet<>();
    List<String> others = new ArrayList<>();
    for (String text : body.texts(field)) {
      value(text, reading).ifPresentOrElse(values::add, () -> others.add(text));
    }
    if (!others.isEmpty()) {
      complain(field, Wording.of(key, String.join(", ", others)));
    }
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

  /** Objects, each of which is refused as a whole. */
  <T> Set<T> objects(String field, Set<T> now, Function<JsonBody, T> reading) {
    if (!body.has(field)) {
      return now;
    }
    Set<T> values = new LinkedHashSet<>();
    for (JsonBody each : body.objects(field)) {
      try {
        values.add(reading.apply(each));
      } catch (Refusal refusal) {
        senseless.addAll(refusal.reasons());
      }
    }
    return values;
  }

  /**
   * @param otherwise what to say of what is no whole number
   */
  Optional<Integer> number(String field, Wording otherwise) {
    try {
      return body.number(field, otherwise);
    } catch (Refusal refusal) {
      senseless.addAll(refusal.reasons());
      return Optional.empty();
    }
  }

  /**
   * @param otherwise what to say of what are no whole numbers
   */
  <K> Map<K, Integer> numbers(String field, Function<String, K> keyReading, Wording otherwise) {
    Map<K, Integer> values = new HashMap<>();
    try {
      body.numbersByName(field, otherwise)
          .forEach(
              (name, number) ->
                  value(field, name, keyReading).ifPresent(key -> values.put(key, number)));
    } catch (Refusal refusal) {
      senseless.addAll(refusal.reasons());
    }
    return values;
  }

  private <T> Optional<T> value(String field, String text, Function<String, T> reading) {
    Optional<T> value = value(text, reading);
    if (value.isEmpty()) {
      complain(field, Wording.of(SENSELESS, text));
    }
    return value;
  }

  private static <T> Optional<T> value(String text, Function<String, T> reading) {
    try {
      return Optional.of(reading.apply(text));
    } catch (IllegalArgumentException | DateTimeException reason) {
      return Optional.empty();
    }
  }

  private void complain(String field, Wording wording) {
    senseless.add(new Refusal.Reason(Optional.of(field), wording));
  }

  List<Refusal.Reason> senseless() {
    return List.copyOf(senseless);
  }
}
