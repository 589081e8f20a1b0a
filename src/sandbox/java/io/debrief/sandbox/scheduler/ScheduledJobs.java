package io.debrief.sandbox.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps jobs in the database and runners in memory; when the clock is set forward each due job runs
 * once, on one node, and whoever set it waits.
 */
public final class ScheduledJobs implements SchedulerService {
  private static final Logger LOG = LoggerFactory.getLogger(ScheduledJobs.class);

  private final Database db;
  private final SandboxClock clock;
  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();

  public ScheduledJobs(Database db, SandboxClock clock) {
    this.db = db;
    this.clock = clock;
    clock.whenAdvanced(this::runDue);
  }

  @Override
  public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
    runners.put(key, runner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey key) {
    runners.remove(key);
  }

  @Override
  public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
    if (config.getRunMode() != RunMode.RUN_ONCE_PER_CLUSTER) {
      throw new SchedulerServiceException("The sandbox runs jobs once per cluster only");
    }
    IntervalScheduleInfo schedule = config.getSchedule().getIntervalScheduleInfo();
    Date first = schedule.getFirstRunTime();
    db.inTransaction(
        () -> {
          db.sql().sql("DELETE FROM scheduled_job WHERE job_id = ?").param(id.toString()).update();
          return db.sql()
              .sql(
                  "INSERT INTO scheduled_job (job_id, runner_key, interval_millis, next_run)"
                      + " VALUES (?, ?, ?, ?)")
              .params(
                  id.toString(),
                  config.getJobRunnerKey().toString(),
                  schedule.getIntervalInMillis(),
                  first == null ? clock.millis() : first.getTime())
              .update();
        });
  }

  @Override
  public JobDetails getJobDetails(JobId id) {
    return jobs().stream().filter(job -> job.id.equals(id.toString())).findFirst().orElse(null);
  }

  /** The ids of all jobs with their runners where this node has them. */
  public List<String> described() {
    return jobs().stream()
        .map(job -> job.id + (runners.containsKey(job.getJobRunnerKey()) ? " (runs here)" : ""))
        .toList();
  }

  private List<Job> jobs() {
    return db.sql()
        .sql("SELECT job_id, runner_key, interval_millis, next_run FROM scheduled_job ORDER BY 1")
        .query(
            (row, number) ->
                new Job(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
        .list();
  }

  private void runDue(Instant now) {
    for (Job job : jobs()) {
      JobRunner runner = runners.get(job.getJobRunnerKey());
      if (runner != null && job.nextRun <= now.toEpochMilli() && claim(job, now)) {
        runAlone(job, runner, now);
      }
    }
  }

  /** Whichever node changes the row runs the job. */
  private boolean claim(Job job, Instant now) {
    return db.sql()
            .sql("UPDATE scheduled_job SET next_run = ? WHERE job_id = ? AND next_run = ?")
            .params(now.toEpochMilli() + job.interval, job.id, job.nextRun)
            .update()
        == 1;
  }

  /** On a thread of its own: nobody is signed in there. */
  private static void runAlone(Job job, JobRunner runner, Instant now) {
    Thread thread =
        new Thread(
            () -> {
              try {
                LOG.info("{}: {}", job.id, runner.runJob(() -> Date.from(now)).getMessage());
              } catch (RuntimeException e) {
                LOG.error("The job {} failed", job.id, e);
              }
            },
            "sandbox-job");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Job implements JobDetails {
    private final String id;
    private final String runner;
    private final long interval;
    private final long nextRun;

    Job(String id, String runner, long interval, long nextRun) {
      this.id = id;
      this.runner = runner;
      this.interval = interval;
      this.nextRun = nextRun;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
      return JobRunnerKey.of(runner);
    }

    @Override
    public Date getNextRunTime() {
      return new Date(nextRun);
    }

    @Override
    public Schedule getSchedule() {
      return Schedule.forInterval(interval, new Date(nextRun));
    }
  }
}
