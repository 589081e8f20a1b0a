package io.debrief.sandbox.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;

/**
 * A project, as loaded.
 *
 * @param type software, service_desk or business
 */
public record JiraProject(Long id, String key, String name, boolean archived, String type)
    implements Project {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public boolean isArchived() {
    return archived;
  }

  @Override
  public ProjectTypeKey getProjectTypeKey() {
    return new ProjectTypeKey(type);
  }

  @Override
  public String getName() {
    return name;
  }
}
