package com.atlassian.query;

/** Source: atlassian-api.md 1.4, CONFIRMED use J11.0. Jira only. */
public interface Query {
  String getQueryString();
}
