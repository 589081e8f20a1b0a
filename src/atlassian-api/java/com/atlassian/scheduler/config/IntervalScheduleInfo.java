package com.atlassian.scheduler.config;

import java.util.Date;

/** Source: atlassian-api.md 2.4, USED J8.13. */
public final class IntervalScheduleInfo {
  private final long interval;
  private final Date firstRun;

  IntervalScheduleInfo(long interval, Date firstRun) {
    this.interval = interval;
    this.firstRun = firstRun;
  }

  public long getIntervalInMillis() {
    return interval;
  }

  public Date getFirstRunTime() {
    return firstRun == null ? null : new Date(firstRun.getTime());
  }
}
