package io.debrief.sandbox.sal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Turns the four kinds of value that SAL documents into text and back, and refuses all others. */
record SettingValue(Type type, String text) {
  private static final int LONGEST_TEXT = 99_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The documented kinds. */
  enum Type {
    STRING(String.class),
    LIST(ArrayList.class),
    PROPERTIES(Properties.class),
    MAP(HashMap.class);

    private final Class<?> javaType;

    Type(Class<?> javaType) {
      this.javaType = javaType;
    }
  }

  static SettingValue of(Object value) {
    SettingValue stored = new SettingValue(typeOf(value), json(value));
    if (stored.text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "A setting has up to " + LONGEST_TEXT + " characters, this one " + stored.text.length());
    }
    return stored;
  }

  Object value() {
    try {
      return type == Type.STRING ? text : JSON.readValue(text, type.javaType);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Type typeOf(Object value) {
    if (value instanceof String) {
      return Type.STRING;
    }
    if (value instanceof List<?> list && areStrings(list)) {
      return Type.LIST;
    }
    if (value instanceof Map<?, ?> map && areStrings(map.keySet()) && areStrings(map.values())) {
      return value instanceof Properties ? Type.PROPERTIES : Type.MAP;
    }
    throw new IllegalArgumentException(
        "A setting is a String, a List, a Map or Properties of strings, not " + value.getClass());
  }

  private static boolean areStrings(Collection<?> values) {
    return values.stream().allMatch(String.class::isInstance);
  }

  private static String json(Object value) {
    try {
      return value instanceof String text ? text : JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
