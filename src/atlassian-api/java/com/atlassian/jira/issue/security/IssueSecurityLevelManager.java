package com.atlassian.jira.issue.security;

import java.util.List;

/** Source: atlassian-api.md 1.10, USED J8.1. */
public interface IssueSecurityLevelManager {
  List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId);
}
