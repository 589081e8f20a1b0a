package com.atlassian.sal.api.pluginsettings;

/** Source: atlassian-api.md 2.1, CONFIRMED. Keys up to 100 characters, strings up to 99,000. */
public interface PluginSettings {
  Object get(String key);

  Object put(String key, Object value);

  Object remove(String key);
}
