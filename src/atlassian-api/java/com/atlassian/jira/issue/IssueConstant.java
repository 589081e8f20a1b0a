package com.atlassian.jira.issue;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4. */
public interface IssueConstant {
  String getId();

  String getName();
}
