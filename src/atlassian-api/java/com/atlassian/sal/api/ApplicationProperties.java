package com.atlassian.sal.api;

/** Source: atlassian-api.md 2.1, getBaseUrl(UrlMode) USED P8. */
public interface ApplicationProperties {
  String getBaseUrl(UrlMode mode);
}
