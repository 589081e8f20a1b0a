package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;

/** Source: atlassian-api.md 2.4, CONFIRMED JD scheduler 1.6.0; use USED J8.13. */
public interface SchedulerService {
  void registerJobRunner(JobRunnerKey key, JobRunner runner);

  void unregisterJobRunner(JobRunnerKey key);

  void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;

  /** Null where no such job is scheduled. */
  JobDetails getJobDetails(JobId id);
}
