package com.atlassian.jira.project;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4; USED J11. */
public interface ProjectManager {
  Project getProjectObj(Long id);

  Project getProjectByCurrentKey(String key);
}
