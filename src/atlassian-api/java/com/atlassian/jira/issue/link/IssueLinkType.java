package com.atlassian.jira.issue.link;

/** Source: atlassian-api.md 1.2, CONFIRMED J8.20. */
public interface IssueLinkType {
  Long getId();

  String getName();

  String getOutward();

  String getInward();
}
