package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;

/** Source: atlassian-api.md 2.4, CONFIRMED use. */
public interface JobDetails {
  Date getNextRunTime();

  JobRunnerKey getJobRunnerKey();

  Schedule getSchedule();
}
