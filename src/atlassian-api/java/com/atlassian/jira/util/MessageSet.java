package com.atlassian.jira.util;

import java.util.Set;

/** Source: atlassian-api.md 1.5, CONFIRMED use J11.3. */
public interface MessageSet {
  boolean hasAnyErrors();

  Set<String> getErrorMessages();

  void addErrorMessage(String message);
}
