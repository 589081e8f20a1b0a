package com.atlassian.jira.issue.security;

import com.atlassian.jira.scheme.SchemeManager;

/** Source: JD jira 7.3.4; LIKELY on 11. */
public interface IssueSecuritySchemeManager extends SchemeManager {}
