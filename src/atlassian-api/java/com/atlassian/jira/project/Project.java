package com.atlassian.jira.project;

import com.atlassian.jira.project.type.ProjectTypeKey;

/**
 * Source: atlassian-api.md 1.3, CONFIRMED J7.4; getId, getKey, getName USED J11; isArchived LIKELY.
 */
public interface Project {
  Long getId();

  String getKey();

  String getName();

  ProjectTypeKey getProjectTypeKey();

  boolean isArchived();
}
