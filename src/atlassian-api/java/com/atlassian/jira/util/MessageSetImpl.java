package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Source: atlassian-api.md 1.5, CONFIRMED use J11.3, J8.13, J8.20. */
public class MessageSetImpl implements MessageSet {
  private final Set<String> errors = new LinkedHashSet<>();

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty();
  }

  @Override
  public Set<String> getErrorMessages() {
    return errors;
  }

  @Override
  public void addErrorMessage(String message) {
    errors.add(message);
  }
}
