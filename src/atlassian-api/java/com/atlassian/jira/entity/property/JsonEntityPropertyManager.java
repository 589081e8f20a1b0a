package com.atlassian.jira.entity.property;

/** Source: atlassian-api.md 1.6, CONFIRMED J7.4; get, put, delete USED J11.0. */
public interface JsonEntityPropertyManager {
  EntityProperty get(String entityName, Long entityId, String key);

  void put(String entityName, Long entityId, String key, String json);

  void delete(String entityName, Long entityId, String key);
}
