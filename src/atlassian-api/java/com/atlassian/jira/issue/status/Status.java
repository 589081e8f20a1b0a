package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4. */
public interface Status extends IssueConstant {
  StatusCategory getStatusCategory();
}
