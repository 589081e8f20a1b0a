package io.debrief.sandbox.jira.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.debrief.sandbox.db.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Keeps the global plugin settings, with the types and limits that SAL documents. */
public class StoredSettings implements PluginSettingsFactory, PluginSettings {
  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_TEXT = 99_000;

  private final Database database;
  private final ObjectMapper json = new ObjectMapper();

  public StoredSettings(Database database) {
    this.database = database;
  }

  @Override
  public PluginSettings createGlobalSettings() {
    return this;
  }

  @Override
  public Object get(String key) {
    return database
        .sql()
        .sql("select kind, setting_text from plugin_setting where setting_key = ?")
        .param(checked(key))
        .query((row, number) -> decode(row.getString(1), row.getString(2)))
        .optional()
        .orElse(null);
  }

  @Override
  public Object put(String key, Object value) {
    if (value == null) {
      return remove(key);
    }
    String kind = kindOf(value);
    String text = encode(value);
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "Setting " + key + " is longer than " + LONGEST_TEXT + " characters");
    }
    return database.inTransaction(
        () -> {
          Object before = remove(key);
          database
              .sql()
              .sql("insert into plugin_setting (setting_key, kind, setting_text) values (?, ?, ?)")
              .params(key, kind, text)
              .update();
          return before;
        });
  }

  @Override
  public Object remove(String key) {
    Object before = get(key);
    database.sql().sql("delete from plugin_setting where setting_key = ?").param(key).update();
    return before;
  }

  private static String checked(String key) {
    if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "A setting's key has 1 to " + LONGEST_KEY + " characters: " + key);
    }
    return key;
  }

  private static String kindOf(Object value) {
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return "list";
    }
    if (value instanceof Properties) {
      return "properties";
    }
    if (value instanceof Map<?, ?> map
        && map.keySet().stream().allMatch(String.class::isInstance)
        && map.values().stream().allMatch(String.class::isInstance)) {
      return "map";
    }
    throw new IllegalArgumentException(
        "Settings hold String, List<String>, Properties or Map<String, String>, not "
            + value.getClass().getName());
  }

  private String encode(Object value) {
    try {
      return value instanceof String text ? text : json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Object decode(String kind, String text) {
    try {
      return switch (kind) {
        case "string" -> text;
        case "list" -> List.of(json.readValue(text, String[].class));
        case "properties" -> json.readValue(text, Properties.class);
        case "map" ->
            json.readValue(
                text,
                json.getTypeFactory()
                    .constructMapType(LinkedHashMap.class, String.class, String.class));
        default -> throw new IllegalStateException("Unknown kind of setting: " + kind);
      };
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The stored setting is broken: " + text, e);
    }
  }
}
