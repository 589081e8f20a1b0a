package com.atlassian.jira.project.type;

/**
 * Source: atlassian-api.md 1.3 (getProjectTypeKey, CONFIRMED J7.4); constructor and getKey USED J7
 * to J9, many public plugins.
 */
public class ProjectTypeKey {
  private final String key;

  public ProjectTypeKey(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }
}
