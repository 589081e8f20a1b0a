package com.atlassian.scheduler.config;

import java.util.Date;

/** Source: atlassian-api.md 2.4, CONFIRMED JD scheduler 1.6.0. */
public final class Schedule {
  private final IntervalScheduleInfo interval;

  private Schedule(IntervalScheduleInfo interval) {
    this.interval = interval;
  }

  /** Without a first run: as soon as possible. */
  public static Schedule forInterval(long intervalMillis, Date firstRunTime) {
    return new Schedule(new IntervalScheduleInfo(intervalMillis, firstRunTime));
  }

  /** Null for schedules of other types. */
  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }
}
