package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/** Source: atlassian-api.md 1.9, class CONFIRMED J8.20, J11.3; getContextParams USED J8.13. */
public class JiraHelper {
  private final Project project;
  private final Map<String, Object> contextParams;

  public JiraHelper(Project project, Map<String, Object> contextParams) {
    this.project = project;
    this.contextParams = contextParams;
  }

  public Project getProject() {
    return project;
  }

  public Map<String, Object> getContextParams() {
    return contextParams;
  }
}
