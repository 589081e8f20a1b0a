package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/**
 * Source: atlassian-api.md 1.5, mocked J11.3; kind UNPROVEN: only the parameter of {@code init}.
 * What the members are for is the host's own.
 */
public interface JqlFunctionModuleDescriptor {
  String getFunctionName();

  boolean isList();

  I18nHelper getI18nBean();
}
