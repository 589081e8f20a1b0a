package io.debrief.sandbox.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.debrief.sandbox.db.Database;
import java.util.Optional;

/** Keeps plugin settings in the product's database, within the key length that SAL documents. */
public final class PluginSettingsTable implements PluginSettingsFactory {
  private static final int LONGEST_KEY = 100;

  private final Database db;

  public PluginSettingsTable(Database db) {
    this.db = db;
  }

  @Override
  public PluginSettings createGlobalSettings() {
    return new GlobalSettings();
  }

  private final class GlobalSettings implements PluginSettings {
    @Override
    public Object get(String key) {
      return find(checked(key)).map(SettingValue::value).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
      checked(key);
      if (value == null) {
        return remove(key);
      }
      SettingValue stored = SettingValue.of(value);
      return db.inTransaction(
          () -> {
            Object before = remove(key);
            db.sql()
                .sql(
                    "INSERT INTO plugin_setting (setting_key, setting_type, setting_value)"
                        + " VALUES (?, ?, ?)")
                .params(key, stored.type().name(), stored.text())
                .update();
            return before;
          });
    }

    @Override
    public Object remove(String key) {
      checked(key);
      return db.inTransaction(
          () -> {
            Object before = get(key);
            db.sql().sql("DELETE FROM plugin_setting WHERE setting_key = ?").param(key).update();
            return before;
          });
    }
  }

  private Optional<SettingValue> find(String key) {
    return db.sql()
        .sql("SELECT setting_type, setting_value FROM plugin_setting WHERE setting_key = ?")
        .param(key)
        .query(
            (row, number) ->
                new SettingValue(SettingValue.Type.valueOf(row.getString(1)), row.getString(2)))
        .optional();
  }

  private static String checked(String key) {
    if (key == null || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "A setting's key has up to " + LONGEST_KEY + " characters, this one: " + key);
    }
    return key;
  }
}
