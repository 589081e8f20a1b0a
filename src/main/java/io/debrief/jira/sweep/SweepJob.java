package io.debrief.jira.sweep;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import io.debrief.core.sweep.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Has Jira run the sweep every hour, on one node of the cluster. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class SweepJob implements LifecycleAware, JobRunner {
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.debrief:sweep");
  private static final JobId JOB = JobId.of("io.debrief:sweep");
  private static final Duration INTERVAL = Duration.ofHours(1);

  private final SchedulerService scheduler;
  private final Sweep sweep;
  private final Clock clock;

  public SweepJob(@JiraImport SchedulerService scheduler, Sweep sweep, Clock clock) {
    this.scheduler = scheduler;
    this.sweep = sweep;
    this.clock = clock;
  }

  /** The schedule is the cluster's: set anew at each start of a node, it would never come due. */
  @Override
  public void onStart() {
    scheduler.registerJobRunner(RUNNER, this);
    if (!isScheduled(scheduler.getJobDetails(JOB))) {
      Date first = Date.from(clock.instant().plus(INTERVAL));
      try {
        scheduler.scheduleJob(
            JOB,
            JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(INTERVAL.toMillis(), first)));
      } catch (SchedulerServiceException e) {
        throw new IllegalStateException("Jira does not schedule the sweep", e);
      }
    }
  }

  private static boolean isScheduled(JobDetails job) {
    IntervalScheduleInfo schedule =
        job == null ? null : job.getSchedule().getIntervalScheduleInfo();
    return schedule != null
        && job.getJobRunnerKey().equals(RUNNER)
        && schedule.getIntervalInMillis() == INTERVAL.toMillis();
  }

  /** Other nodes may go on: the schedule stays. */
  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    Sweep.Swept swept = sweep.run();
    String done =
        "Looked at %d, changed %d, %d steps failed"
            .formatted(swept.work().lookedAt(), swept.work().changed(), swept.failed());
    return swept.failed() == 0 ? JobRunnerResponse.success(done) : JobRunnerResponse.failed(done);
  }
}
