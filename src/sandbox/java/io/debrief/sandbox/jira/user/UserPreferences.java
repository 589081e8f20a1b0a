package io.debrief.sandbox.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;

/** What people chose in their profile, as far as plugins ask. */
public class UserPreferences implements UserPreferencesManager {
  private static final String MAIL_FORMAT = "user.notifications.mimetype";

  private final Users users;

  public UserPreferences(Users users) {
    this.users = users;
  }

  @Override
  public ExtendedPreferences getExtendedPreferences(ApplicationUser user) {
    return key -> {
      if (!key.equals(MAIL_FORMAT)) {
        throw new UnsupportedOperationException("The sandbox keeps no preference " + key);
      }
      return users.mailFormatOf(user).orElse("html");
    };
  }
}
