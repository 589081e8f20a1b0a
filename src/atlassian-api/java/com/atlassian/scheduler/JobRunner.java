package com.atlassian.scheduler;

/** Source: atlassian-api.md 2.4, CONFIRMED J8.13. */
public interface JobRunner {
  JobRunnerResponse runJob(JobRunnerRequest request);
}
