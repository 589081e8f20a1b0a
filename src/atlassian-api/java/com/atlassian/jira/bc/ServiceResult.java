package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Source: atlassian-api.md 1.1, kind and members LIKELY, used everywhere. */
public interface ServiceResult {
  boolean isValid();

  ErrorCollection getErrorCollection();
}
