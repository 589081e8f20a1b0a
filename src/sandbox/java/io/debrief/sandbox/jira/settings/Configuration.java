package io.debrief.sandbox.jira.settings;

import io.debrief.sandbox.db.Database;
import java.time.ZoneId;
import java.util.Optional;

/** Reads and writes what an administrator configures: base URL, default zone, linking. */
public class Configuration {
  public static final String BASE_URL = "jira.baseurl";
  public static final String DEFAULT_ZONE = "jira.default.timezone";
  public static final String LINKING = "jira.option.issuelinking";
  public static final String TITLE = "jira.title";

  private final Database database;

  public Configuration(Database database) {
    this.database = database;
  }

  public Optional<String> get(String key) {
    return database
        .sql()
        .sql("select property_value from app_property where property_key = ?")
        .param(key)
        .query(String.class)
        .optional();
  }

  public void set(String key, String value) {
    int changed =
        database
            .sql()
            .sql("update app_property set property_value = ? where property_key = ?")
            .params(value, key)
            .update();
    if (changed == 0) {
      database
          .sql()
          .sql("insert into app_property (property_key, property_value) values (?, ?)")
          .params(key, value)
          .update();
    }
  }

  /** The zone of people who chose none; the JVM's only where an administrator chose none. */
  public ZoneId defaultZone() {
    return get(DEFAULT_ZONE).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
  }
}
