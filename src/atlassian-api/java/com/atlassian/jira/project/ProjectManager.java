package com.atlassian.jira.project;

import java.util.List;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4; USED J11. */
public interface ProjectManager {
  List<Project> getProjects();

  Project getProjectObj(Long id);

  Project getProjectByCurrentKey(String key);
}
