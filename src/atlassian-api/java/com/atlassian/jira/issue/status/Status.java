package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4. */
public interface Status extends IssueConstant {}
