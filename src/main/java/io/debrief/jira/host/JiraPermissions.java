package io.debrief.jira.host;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Person;

/** Permissions as Jira's schemes give them. */
@JiraComponent
public class JiraPermissions implements Permissions {
  private final PermissionManager permissions;
  private final ProjectManager projects;
  private final JiraPeople people;

  public JiraPermissions(
      @JiraImport PermissionManager permissions,
      @JiraImport ProjectManager projects,
      JiraPeople people) {
    this.permissions = permissions;
    this.projects = projects;
    this.people = people;
  }

  @Override
  public boolean may(Person person, Permission permission, long projectId) {
    Project project = projects.getProjectObj(projectId);
    return project != null
        && permissions.hasPermission(key(permission), project, people.userOrNobody(person));
  }

  private static ProjectPermissionKey key(Permission permission) {
    return switch (permission) {
      case ADD_COMMENTS -> ProjectPermissions.ADD_COMMENTS;
      case ADMINISTER_PROJECTS -> ProjectPermissions.ADMINISTER_PROJECTS;
      case BROWSE -> ProjectPermissions.BROWSE_PROJECTS;
      case CREATE_ISSUES -> ProjectPermissions.CREATE_ISSUES;
      case EDIT_ISSUES -> ProjectPermissions.EDIT_ISSUES;
      case LINK_ISSUES -> ProjectPermissions.LINK_ISSUES;
      case SET_ISSUE_SECURITY -> ProjectPermissions.SET_ISSUE_SECURITY;
    };
  }
}
