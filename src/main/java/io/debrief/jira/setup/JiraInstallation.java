package io.debrief.jira.setup;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.setup.Installation;
import java.util.List;
import java.util.Optional;

/** What settings may name, as Jira knows it. */
@JiraComponent
public class JiraInstallation implements Installation {
  private final ProjectManager projects;
  private final ConstantsManager constants;
  private final IssueSecuritySchemeManager securitySchemes;
  private final IssueSecurityLevelManager levels;
  private final UserManager users;

  public JiraInstallation(
      @JiraImport ProjectManager projects,
      @JiraImport ConstantsManager constants,
      @JiraImport IssueSecuritySchemeManager securitySchemes,
      @JiraImport IssueSecurityLevelManager levels,
      @JiraImport UserManager users) {
    this.projects = projects;
    this.constants = constants;
    this.securitySchemes = securitySchemes;
    this.levels = levels;
    this.users = users;
  }

  @Override
  public Optional<Long> projectId(String key) {
    return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(Project::getId);
  }

  @Override
  public Optional<String> projectKey(long id) {
    return Optional.ofNullable(projects.getProjectObj(id)).map(Project::getKey);
  }

  @Override
  public List<Level> levelsOf(long projectId) {
    Project project = projects.getProjectObj(projectId);
    Scheme scheme = project == null ? null : securitySchemes.getSchemeFor(project);
    return scheme == null
        ? List.of()
        : levels.getIssueSecurityLevels(scheme.getId()).stream()
            .map(level -> new Level(level.getId(), level.getName()))
            .toList();
  }

  @Override
  public boolean hasIssueType(String id) {
    return constants.getIssueType(id) != null;
  }

  @Override
  public boolean hasPriority(String id) {
    return constants.getPriorities().stream().anyMatch(priority -> priority.getId().equals(id));
  }

  @Override
  public boolean hasGroup(String name) {
    return users.getGroup(name) != null;
  }
}
