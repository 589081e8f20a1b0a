package com.atlassian.scheduler;

import java.util.Date;

/** Source: atlassian-api.md 2.4, USED J8.13. */
public interface JobRunnerRequest {
  Date getStartTime();
}
