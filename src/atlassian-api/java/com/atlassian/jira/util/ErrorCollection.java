package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Source: atlassian-api.md 1.1. */
public interface ErrorCollection {
  boolean hasAnyErrors();

  Collection<String> getErrorMessages();

  Map<String, String> getErrors();
}
