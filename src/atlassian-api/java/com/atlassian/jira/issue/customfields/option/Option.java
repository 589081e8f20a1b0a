package com.atlassian.jira.issue.customfields.option;

/** Source: public plugins and sources of several versions. */
public interface Option {
  Long getOptionId();

  String getValue();
}
