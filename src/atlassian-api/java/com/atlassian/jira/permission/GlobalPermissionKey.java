package com.atlassian.jira.permission;

/** Source: atlassian-api.md 1.8; ADMINISTER CONFIRMED J11. */
public class GlobalPermissionKey {
  public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");

  private final String key;

  private GlobalPermissionKey(String key) {
    this.key = key;
  }

  @Override
  public String toString() {
    return key;
  }
}
