package com.atlassian.query.clause;

/** Source: atlassian-api.md 1.5, supertype of TerminalClause. Jira only. */
public interface Clause {
  String getName();
}
