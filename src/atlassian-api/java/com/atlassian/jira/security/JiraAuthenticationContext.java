package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Source: atlassian-api.md 1.8, CONFIRMED J8.20. */
public interface JiraAuthenticationContext {
  ApplicationUser getLoggedInUser();

  /** Null puts nobody on the thread. */
  void setLoggedInUser(ApplicationUser user);

  Locale getLocale();

  I18nHelper getI18nHelper();
}
