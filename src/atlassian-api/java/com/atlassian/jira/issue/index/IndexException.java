package com.atlassian.jira.issue.index;

/** Source: atlassian-api.md 1.6, checked; USED J11.0. */
public class IndexException extends Exception {
  private static final long serialVersionUID = 1L;

  public IndexException(String message) {
    super(message);
  }
}
