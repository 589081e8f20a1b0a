package com.atlassian.jira.issue.fields.config;

/** Source: atlassian-api.md 1.3, imported J8.20. */
public interface FieldConfig {
  Long getId();
}
