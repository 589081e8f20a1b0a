package com.atlassian.sal.api.pluginsettings;

/** Source: atlassian-api.md 2.1, CONFIRMED. */
public interface PluginSettingsFactory {
  PluginSettings createGlobalSettings();
}
