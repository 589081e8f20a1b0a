package io.debrief.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads and writes single values of ours in Jira's plugin settings. */
@JiraComponent
public class StoredValues {
  private static final String PREFIX = "io.debrief.";

  private final PluginSettingsFactory factory;

  public StoredValues(@JiraImport PluginSettingsFactory factory) {
    this.factory = factory;
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(value(key)).map(Object::toString);
  }

  List<String> texts(String key) {
    return value(key) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  Map<String, String> map(String key) {
    Map<String, String> texts = new TreeMap<>();
    if (value(key) instanceof Map<?, ?> map) {
      map.forEach((name, text) -> texts.put(name.toString(), text.toString()));
    }
    return texts;
  }

  /** Stores a text, or a list or map of texts; what is empty is removed. */
  void put(String key, Object value) {
    PluginSettings settings = factory.createGlobalSettings();
    if (value instanceof String || !isEmpty(value)) {
      settings.put(PREFIX + key, value);
    } else {
      settings.remove(PREFIX + key);
    }
  }

  private static boolean isEmpty(Object value) {
    return value == null
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private Object value(String key) {
    return factory.createGlobalSettings().get(PREFIX + key);
  }
}
