package io.debrief.jira.host;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Projects;
import java.util.Optional;

/** Projects as Jira has them. */
@JiraComponent
public class JiraProjects implements Projects {
  private final ProjectManager projects;

  public JiraProjects(@JiraImport ProjectManager projects) {
    this.projects = projects;
  }

  @Override
  public Optional<HostProject> withKey(String key) {
    return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(JiraProjects::project);
  }

  @Override
  public Optional<HostProject> withId(long id) {
    return Optional.ofNullable(projects.getProjectObj(id)).map(JiraProjects::project);
  }

  private static HostProject project(Project project) {
    return new HostProject(project.getId(), project.getKey(), project.isArchived());
  }
}
