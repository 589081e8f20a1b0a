package io.debrief.sandbox.jira.project;

import com.atlassian.jira.project.Project;

/** A project, as loaded. */
public record JiraProject(Long id, String key, String name, boolean archived) implements Project {
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
  public String getName() {
    return name;
  }
}
