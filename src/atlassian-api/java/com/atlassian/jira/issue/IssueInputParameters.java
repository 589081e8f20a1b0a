package com.atlassian.jira.issue;

/** Source: atlassian-api.md 1.1, CONFIRMED J8.20. */
public interface IssueInputParameters {
  IssueInputParameters setProjectId(Long projectId);

  IssueInputParameters setIssueTypeId(String issueTypeId);

  IssueInputParameters setSummary(String summary);

  IssueInputParameters setReporterId(String reporterId);

  IssueInputParameters setSecurityLevelId(Long securityLevelId);

  void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

  void setApplyDefaultValuesWhenParameterNotProvided(boolean apply);
}
