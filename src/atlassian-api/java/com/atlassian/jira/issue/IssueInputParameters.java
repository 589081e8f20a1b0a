package com.atlassian.jira.issue;

/** Source: atlassian-api.md 1.1, CONFIRMED J8.20. */
public interface IssueInputParameters {
  IssueInputParameters setProjectId(Long projectId);

  IssueInputParameters setIssueTypeId(String issueTypeId);

  IssueInputParameters setSummary(String summary);

  IssueInputParameters setReporterId(String reporterId);

  IssueInputParameters setAssigneeId(String assigneeId);

  /** In the format of the date picker of the person who is signed in. */
  IssueInputParameters setDueDate(String dueDate);

  IssueInputParameters setSecurityLevelId(Long securityLevelId);

  void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

  void setApplyDefaultValuesWhenParameterNotProvided(boolean apply);
}
