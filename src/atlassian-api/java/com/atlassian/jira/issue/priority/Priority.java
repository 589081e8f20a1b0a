package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-api.md 1.3, extends IssueConstant. */
public interface Priority extends IssueConstant {}
