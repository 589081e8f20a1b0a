package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Source: atlassian-api.md 1.11. */
public interface JiraServiceContext {
  ErrorCollection getErrorCollection();

  ApplicationUser getLoggedInApplicationUser();
}
