package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Source: atlassian-api.md 1.1, kind LIKELY. */
public class ServiceResultImpl implements ServiceResult {
  private final ErrorCollection errorCollection;

  public ServiceResultImpl(ErrorCollection errorCollection) {
    this.errorCollection = errorCollection;
  }

  @Override
  public boolean isValid() {
    return !errorCollection.hasAnyErrors();
  }

  @Override
  public ErrorCollection getErrorCollection() {
    return errorCollection;
  }
}
