package com.atlassian.crowd.embedded.api;

/** Source: atlassian-api.md 1.8, used as what {@code UserManager.getGroup} gives. */
public interface Group {
  String getName();
}
