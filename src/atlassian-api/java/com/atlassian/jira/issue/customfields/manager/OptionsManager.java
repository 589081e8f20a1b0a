package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** Source: public plugins and sources of several versions. */
public interface OptionsManager {
  Options getOptions(FieldConfig config);
}
