package com.atlassian.sal.api;

/** Source: atlassian-api.md 2.1. */
public enum UrlMode {
  CANONICAL,
  ABSOLUTE,
  RELATIVE,
  RELATIVE_CANONICAL,
  AUTO
}
