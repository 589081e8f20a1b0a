package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.project.Project;
import java.util.List;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4. */
public interface FieldConfigScheme {
  Long getId();

  String getName();

  FieldConfig getOneAndOnlyConfig();

  List<Project> getAssociatedProjectObjects();
}
