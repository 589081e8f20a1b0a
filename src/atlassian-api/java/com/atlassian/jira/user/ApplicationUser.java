package com.atlassian.jira.user;

/** Source: atlassian-api.md 1.8, CONFIRMED J7.4; USED J11. */
public interface ApplicationUser {
  String getKey();

  String getName();

  String getDisplayName();

  String getEmailAddress();

  boolean isActive();
}
