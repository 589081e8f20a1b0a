package com.atlassian.jira.issue;

/** Source: atlassian-api.md 1.1, names CONFIRMED. Debrief never sets through it. */
public interface MutableIssue extends Issue {}
