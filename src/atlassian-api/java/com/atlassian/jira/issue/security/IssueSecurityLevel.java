package com.atlassian.jira.issue.security;

/** Source: atlassian-api.md 1.10; getId USED J8.1, getName LIKELY. */
public interface IssueSecurityLevel {
  Long getId();

  String getName();
}
