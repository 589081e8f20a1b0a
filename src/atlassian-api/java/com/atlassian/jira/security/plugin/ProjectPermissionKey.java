package com.atlassian.jira.security.plugin;

/** Source: atlassian-api.md 1.8, class. */
public class ProjectPermissionKey {
  private final String key;

  public ProjectPermissionKey(String key) {
    this.key = key;
  }

  public String permissionKey() {
    return key;
  }
}
