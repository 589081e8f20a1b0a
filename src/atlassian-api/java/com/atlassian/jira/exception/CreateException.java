package com.atlassian.jira.exception;

/** Source: atlassian-api.md 1.1, checked. */
public class CreateException extends Exception {
  private static final long serialVersionUID = 1L;

  public CreateException(String message) {
    super(message);
  }
}
