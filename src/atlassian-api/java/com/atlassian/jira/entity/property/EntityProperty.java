package com.atlassian.jira.entity.property;

/** Source: atlassian-api.md 1.6, CONFIRMED J7.4; getValue USED J11. */
public interface EntityProperty {
  String getKey();

  String getValue();
}
