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
import io.debrief.core.sweep.RunSweep;
import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepSchedule;
import io.debrief.core.sweep.SweepStep;
import io.debrief.jira.host.JiraTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Has Jira run the sweep every hour, on one node of the cluster. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class SweepJob implements LifecycleAware, JobRunner, SweepSchedule {
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.debrief:sweep");
  private static final JobId JOB = JobId.of("io.debrief:sweep");
  private static final Duration INTERVAL = Duration.ofHours(1);

  private final SchedulerService scheduler;
  private final RunSweep sweep;
  private final Clock clock;

  public SweepJob(@JiraImport SchedulerService scheduler, RunSweep sweep, Clock clock) {
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

  @Override
  public Optional<Instant> next() {
    return Optional.ofNullable(scheduler.getJobDetails(JOB))
        .map(JobDetails::getNextRunTime)
        .map(JiraTime::instant);
  }

  /** Other nodes may go on: the schedule stays. */
  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return sweep
        .now(Optional.empty())
        .map(SweepRun::work)
        .map(SweepJob::response)
        .orElseGet(() -> JobRunnerResponse.success("Another sweep is running"));
  }

  private static JobRunnerResponse response(SweepStep.Work work) {
    String done =
        "Looked at %d, changed %d, mailed %d, delivered %d, failed %d"
            .formatted(
                work.lookedAt(), work.changed(), work.mailed(), work.delivered(), work.failed());
    return work.failed() == 0 ? JobRunnerResponse.success(done) : JobRunnerResponse.failed(done);
  }
}
