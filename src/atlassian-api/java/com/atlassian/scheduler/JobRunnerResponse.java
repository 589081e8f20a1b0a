package com.atlassian.scheduler;

/** Source: atlassian-api.md 2.4, CONFIRMED JD scheduler 1.6.0 (use). */
public final class JobRunnerResponse {
  private final String message;

  private JobRunnerResponse(String message) {
    this.message = message;
  }

  public static JobRunnerResponse success(String message) {
    return new JobRunnerResponse(message);
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse(message);
  }

  public String getMessage() {
    return message;
  }
}
