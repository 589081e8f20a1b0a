package com.atlassian.jira.issue.customfields;

/** Source: public plugins and sources of several versions. */
public interface CustomFieldType<T, S> {
  String getKey();
}
