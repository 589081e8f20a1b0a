package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import io.debrief.sandbox.db.Database;

/** Reads the JSON properties of issues and comments. */
public class EntityProperties implements JsonEntityPropertyManager {
  private final Database database;

  public EntityProperties(Database database) {
    this.database = database;
  }

  /** A property, as loaded. */
  public record Property(String key, String value) implements EntityProperty {
    @Override
    public String getKey() {
      return key;
    }

    @Override
    public String getValue() {
      return value;
    }
  }

  @Override
  public EntityProperty get(String entityName, Long entityId, String key) {
    return database
        .sql()
        .sql(
            "select property_key, json_value from entity_property"
                + " where entity_name = ? and entity_id = ? and property_key = ?")
        .params(entityName, entityId, key)
        .query((row, number) -> new Property(row.getString(1), row.getString(2)))
        .optional()
        .orElse(null);
  }
}
