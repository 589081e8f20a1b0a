package com.atlassian.jira.util;

import java.util.Locale;

/** Source: atlassian-api.md 1.12, USED J11.3. */
public interface I18nHelper {
  String getText(String key);

  String getText(String key, String value1);

  String getText(String key, String value1, String value2);

  String getText(String key, Object parameters);

  Locale getLocale();
}
