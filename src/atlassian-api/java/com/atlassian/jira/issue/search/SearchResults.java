package com.atlassian.jira.issue.search;

import java.util.List;

/** Source: atlassian-api.md 1.4, kind CONFIRMED J8.20; getResults USED J8.13. */
public class SearchResults<T> {
  private final List<T> results;

  public SearchResults(List<T> results) {
    this.results = results;
  }

  public List<T> getResults() {
    return results;
  }
}
