package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Source: atlassian-api.md 1.3, CONFIRMED J8.20; createIssueType with a URL USED J8.1. */
public interface IssueTypeManager {
  IssueType createIssueType(String name, String description, String iconUrl);

  IssueType getIssueType(String id);

  Collection<IssueType> getIssueTypes();
}
