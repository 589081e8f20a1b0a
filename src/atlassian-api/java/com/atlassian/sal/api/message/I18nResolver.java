package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Source: atlassian-api.md 2.1, CONFIRMED; getText(key, arguments) USED P8. */
public interface I18nResolver {
  String getText(String key, Serializable... arguments);

  String getText(String key);
}
