package com.atlassian.scheduler;

/** Source: atlassian-api.md 2.4, CONFIRMED use. */
public class SchedulerServiceException extends Exception {
  private static final long serialVersionUID = 1L;

  public SchedulerServiceException(String message) {
    super(message);
  }
}
