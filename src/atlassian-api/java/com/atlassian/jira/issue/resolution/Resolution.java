package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-api.md 1.3, extends IssueConstant. */
public interface Resolution extends IssueConstant {}
