package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import io.debrief.sandbox.db.Database;
import java.util.List;

/** Reads and stores the JSON properties of issues and comments; asks nobody for permission. */
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

  public List<Property> all(String entityName, Long entityId) {
    return database
        .sql()
        .sql(
            "select property_key, json_value from entity_property where entity_name = ?"
                + " and entity_id = ? order by property_key")
        .params(entityName, entityId)
        .query((row, number) -> new Property(row.getString(1), row.getString(2)))
        .list();
  }

  /** As in Jira this stores and tells nobody: the index goes on with what it had. */
  @Override
  public void put(String entityName, Long entityId, String key, String json) {
    set(entityName, entityId, key, json);
  }

  @Override
  public void delete(String entityName, Long entityId, String key) {
    remove(entityName, entityId, key);
  }

  /** Whether the property is new. */
  public boolean set(String entityName, Long entityId, String key, String json) {
    return database.inTransaction(
        () -> {
          boolean isNew = !remove(entityName, entityId, key);
          database
              .sql()
              .sql(
                  "insert into entity_property (entity_name, entity_id, property_key, json_value)"
                      + " values (?, ?, ?, ?)")
              .params(entityName, entityId, key, json)
              .update();
          return isNew;
        });
  }

  /** Whether there was such a property. */
  public boolean remove(String entityName, Long entityId, String key) {
    return database
            .sql()
            .sql(
                "delete from entity_property"
                    + " where entity_name = ? and entity_id = ? and property_key = ?")
            .params(entityName, entityId, key)
            .update()
        > 0;
  }
}
