package com.atlassian.confluence.macro;

/** Source: atlassian-api.md 3.5, checked. */
public class MacroExecutionException extends Exception {
  private static final long serialVersionUID = 1L;

  public MacroExecutionException(String message, Throwable cause) {
    super(message, cause);
  }
}
