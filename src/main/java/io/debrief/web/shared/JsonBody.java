package io.debrief.web.shared;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the fields of a JSON body, each once, and refuses by name what is of the wrong kind or not
 * known. The products' own reader says neither the field nor anything a person could use.
 */
public final class JsonBody {
  private final Map<String, Object> left;

  public JsonBody(Map<String, Object> body) {
    left = new HashMap<>(body == null ? Map.of() : body);
  }

  public Optional<String> text(String field) {
    Object value = left.remove(field);
    if (value != null && !(value instanceof String)) {
      throw wrong(field, "debrief.json.text");
    }
    return Optional.ofNullable((String) value);
  }

  public Optional<Boolean> flag(String field) {
    Object value = left.remove(field);
    if (value != null && !(value instanceof Boolean)) {
      throw wrong(field, "debrief.json.flag");
    }
    return Optional.ofNullable((Boolean) value);
  }

  public List<String> texts(String field) {
    Object value = left.remove(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
      throw wrong(field, "debrief.json.texts");
    }
    return list.stream().map(String.class::cast).toList();
  }

  /** Empty where nothing was sent. */
  public Optional<List<Long>> numbers(String field) {
    Object value = left.remove(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(JsonBody::isWhole)) {
      throw wrong(field, "debrief.json.numbers");
    }
    return Optional.of(list.stream().map(each -> ((Number) each).longValue()).toList());
  }

  public Optional<Long> number(String field) {
    Object value = left.remove(field);
    if (value != null && !isWhole(value)) {
      throw wrong(field, "debrief.json.whole");
    }
    return Optional.ofNullable((Number) value).map(Number::longValue);
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer || value instanceof Long;
  }

  /** A list of objects, each to be read like a body of its own. */
  public List<JsonBody> objects(String field) {
    Object value = left.remove(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
      throw wrong(field, "debrief.json.objects");
    }
    return list.stream().map(each -> new JsonBody(strings((Map<?, ?>) each))).toList();
  }

  private static Map<String, Object> strings(Map<?, ?> object) {
    Map<String, Object> strings = new HashMap<>();
    object.forEach((name, value) -> strings.put(name.toString(), value));
    return strings;
  }

  /** The version that the person saw; without it nobody knows what they want to change. */
  public int version() {
    if (left.remove("version") instanceof Integer version) {
      return version;
    }
    throw wrong("version", "debrief.json.version");
  }

  /** The version that the person saw, where a call has no body and says it in its address. */
  public static int version(String text) {
    if (text == null || !text.matches("\\d{1,9}")) {
      throw wrong("version", "debrief.json.version");
    }
    return Integer.parseInt(text);
  }

  public boolean has(String field) {
    return left.containsKey(field);
  }

  /** An object whose values are texts. */
  public Map<String, String> textsByName(String field) {
    Object value = left.remove(field);
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> map)
        || !map.values().stream().allMatch(String.class::isInstance)) {
      throw wrong(field, "debrief.json.texts-by-name");
    }
    Map<String, String> texts = new HashMap<>();
    map.forEach((name, text) -> texts.put(name.toString(), (String) text));
    return texts;
  }

  /**
   * A whole number.
   *
   * @param otherwise what to say of anything else
   */
  public Optional<Integer> number(String field, Wording otherwise) {
    Object value = left.remove(field);
    if (value != null && !(value instanceof Integer)) {
      throw Refusal.invalid(field, otherwise);
    }
    return Optional.ofNullable((Integer) value);
  }

  /**
   * An object whose values are whole numbers.
   *
   * @param otherwise what to say of anything else
   */
  public Map<String, Integer> numbersByName(String field, Wording otherwise) {
    Object value = left.remove(field);
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> map)
        || !map.values().stream().allMatch(Integer.class::isInstance)) {
      throw Refusal.invalid(field, otherwise);
    }
    Map<String, Integer> numbers = new HashMap<>();
    map.forEach((name, number) -> numbers.put(name.toString(), (Integer) number));
    return numbers;
  }

  /** An instant in ISO 8601 with zone, such as {@code 2026-03-04T09:00:00Z}. */
  public Optional<Instant> instant(String field) {
    try {
      return text(field).map(Instant::parse);
    } catch (DateTimeParseException notAnInstant) {
      throw wrong(field, "debrief.json.instant");
    }
  }

  /** Call last. */
  public void refuseOthers() {
    if (!left.isEmpty()) {
      throw Refusal.invalid(
          left.keySet().stream()
              .sorted()
              .map(
                  field ->
                      new Refusal.Reason(
                          Optional.of(field), Wording.of("debrief.json.unknown", field)))
              .toList());
    }
  }

  private static Refusal wrong(String field, String key) {
    return Refusal.invalid(field, Wording.of(key, field));
  }
}
