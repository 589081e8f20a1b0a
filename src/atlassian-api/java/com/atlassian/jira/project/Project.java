package com.atlassian.jira.project;

/**
 * Source: atlassian-api.md 1.3, CONFIRMED J7.4; getId, getKey, getName USED J11; isArchived LIKELY.
 */
public interface Project {
  Long getId();

  String getKey();

  String getName();

  boolean isArchived();
}
