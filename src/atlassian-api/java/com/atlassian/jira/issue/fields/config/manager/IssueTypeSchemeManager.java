package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Source: atlassian-api.md 1.3, CONFIRMED J8.20. */
public interface IssueTypeSchemeManager {
  Collection<IssueType> getIssueTypesForProject(Project project);

  Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme);

  FieldConfigScheme getConfigScheme(Project project);

  FieldConfigScheme getDefaultIssueTypeScheme();

  boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme);

  FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds);

  /** The list is raw in Jira. */
  @SuppressWarnings("rawtypes")
  FieldConfigScheme create(String name, String description, List optionIds);

  FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
      FieldConfigScheme scheme, Collection<Project> projects);
}
