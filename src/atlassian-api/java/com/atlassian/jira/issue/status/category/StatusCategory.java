package com.atlassian.jira.issue.status.category;

/** Source: atlassian-api.md 1.3, LIKELY; an interface in the public source of Jira 6. */
public interface StatusCategory {
  String getKey();
}
