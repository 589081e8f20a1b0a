package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Source: atlassian-api.md 1.8, CONFIRMED J8.20, USED J11. */
public interface PermissionManager {
  boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user);

  boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user);
}
