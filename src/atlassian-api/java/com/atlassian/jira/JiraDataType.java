package com.atlassian.jira;

/** Source: atlassian-api.md 1.5. */
public interface JiraDataType {
  boolean matches(JiraDataType other);
}
