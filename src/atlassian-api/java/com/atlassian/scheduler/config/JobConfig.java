package com.atlassian.scheduler.config;

/** Source: atlassian-api.md 2.4, CONFIRMED JD scheduler 1.6.0, USED J8.13. */
public final class JobConfig {
  private final JobRunnerKey runner;
  private final Schedule schedule;
  private final RunMode mode;

  private JobConfig(JobRunnerKey runner, Schedule schedule, RunMode mode) {
    this.runner = runner;
    this.schedule = schedule;
    this.mode = mode;
  }

  public static JobConfig forJobRunnerKey(JobRunnerKey runner) {
    return new JobConfig(
        runner, Schedule.forInterval(Long.MAX_VALUE, null), RunMode.RUN_ONCE_PER_CLUSTER);
  }

  public JobConfig withSchedule(Schedule schedule) {
    return new JobConfig(runner, schedule, mode);
  }

  public JobConfig withRunMode(RunMode mode) {
    return new JobConfig(runner, schedule, mode);
  }

  public JobRunnerKey getJobRunnerKey() {
    return runner;
  }

  public Schedule getSchedule() {
    return schedule;
  }

  public RunMode getRunMode() {
    return mode;
  }
}
