package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4. */
public interface IssueType extends IssueConstant {
  boolean isSubTask();
}
