package com.atlassian.jira.user.preferences;

/** Source: atlassian-api.md 1.12, CONFIRMED J7.4; getString is inherited in the product. */
public interface ExtendedPreferences {
  String getString(String key);
}
