package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** Source: public plugins and sources of several versions. */
public interface CustomField {
  String getId();

  String getName();

  CustomFieldType<?, ?> getCustomFieldType();

  List<FieldConfigScheme> getConfigurationSchemes();
}
