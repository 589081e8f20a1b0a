package com.atlassian.jira.issue.search;

/** Source: atlassian-api.md 1.4, checked. */
public class SearchException extends Exception {
  private static final long serialVersionUID = 1L;

  public SearchException(String message) {
    super(message);
  }
}
