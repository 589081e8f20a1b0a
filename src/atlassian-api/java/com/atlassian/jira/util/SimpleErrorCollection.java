package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Source: atlassian-api.md 1.11, the constructor USED J8.1. */
public class SimpleErrorCollection implements ErrorCollection {
  private final List<String> messages = new ArrayList<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  @Override
  public boolean hasAnyErrors() {
    return !messages.isEmpty() || !errors.isEmpty();
  }

  @Override
  public Collection<String> getErrorMessages() {
    return messages;
  }

  @Override
  public Map<String, String> getErrors() {
    return errors;
  }

  public void addErrorMessage(String message) {
    messages.add(message);
  }

  public void addError(String field, String message) {
    errors.put(field, message);
  }
}
