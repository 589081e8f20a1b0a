package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;

/** Source: atlassian-api.md 2.4, CONFIRMED use. */
public interface JobDetails {
  JobRunnerKey getJobRunnerKey();

  Schedule getSchedule();
}
