package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/** Source: atlassian-api.md 1.12, CONFIRMED J7.4; USED J8.1. */
public interface UserPreferencesManager {
  ExtendedPreferences getExtendedPreferences(ApplicationUser user);
}
