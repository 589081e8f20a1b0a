package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** Source: atlassian-api.md 1.5, USED J8.13. */
public interface QueryCreationContext {
  ApplicationUser getApplicationUser();
}
