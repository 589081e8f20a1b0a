package io.debrief.bench;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.sun.management.GarbageCollectionNotificationInfo;
import io.debrief.core.action.PromiseNews;
import io.debrief.core.followup.FollowIssue;
import io.debrief.core.followup.FollowUpLock;
import io.debrief.core.followup.FollowUpSettings;
import io.debrief.core.followup.FollowUpTime;
import io.debrief.core.followup.FollowedProjects;
import io.debrief.core.followup.Human;
import io.debrief.core.followup.KeepIndex;
import io.debrief.core.followup.LeaveIssue;
import io.debrief.core.followup.LookAgain;
import io.debrief.core.followup.LookAtPage;
import io.debrief.core.followup.PromisedDates;
import io.debrief.core.followup.ReconcileAll;
import io.debrief.core.followup.ReconcileChanged;
import io.debrief.core.followup.ReconcilePage;
import io.debrief.core.followup.RewriteFollowUps;
import io.debrief.core.followup.TellStanding;
import io.debrief.core.host.Locks;
import io.debrief.core.incident.Severity;
import io.debrief.core.sweep.Bookmarks;
import io.debrief.core.sweep.Nightly;
import io.debrief.core.sweep.SinceLastSweep;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep;
import io.debrief.jira.action.JiraActionItemIssues;
import io.debrief.jira.followup.JiraChangedIssues;
import io.debrief.jira.followup.JiraIndexedIssues;
import io.debrief.jira.followup.JiraItemHistory;
import io.debrief.jira.host.JiraPeople;
import io.debrief.persistence.action.AoPromiseStore;
import io.debrief.persistence.followup.AoCheckInStore;
import io.debrief.persistence.followup.AoFollowUpStore;
import io.debrief.persistence.host.AoTransactions;
import io.debrief.persistence.sweep.AoSweepRuns;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.JiraWorld;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.testkit.Databases;
import io.debrief.testkit.FakePostMortemSettings;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Prints what follow-ups cost where there are many: the sweep's steps and our part of {@code
 * openFollowUps}, on the sandbox's tables. Neither cluster locks nor the host's index are in it.
 */
public final class FollowUpsBench {
  private static final int ISSUES = Integer.getInteger("debrief.bench.issues", 1_000_000);
  private static final int FOLLOWED = ISSUES / 10;
  private static final long FIRST = 1_000_000;
  private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");
  private static final long LATER = NOW.plusSeconds(86_400 * 30L).toEpochMilli();
  private static final long LONG_AGO = NOW.minusSeconds(86_400 * 30L).toEpochMilli();
  private static final int ROUNDS = 101;

  private final Database db;
  private final JiraHost host;
  private final AoFollowUpStore store;
  private final SweepStep looking;
  private final SweepStep changed;
  private final SweepStep all;

  private FollowUpsBench(Database db) {
    this.db = db;
    SandboxClock clock = SandboxClock.startingAt(NOW);
    host = new JiraProduct(db, JiraWorld.load("cascading-outage"), clock).host();
    var tables = Databases.tables(db);
    store = new AoFollowUpStore(tables);
    AoPromiseStore promises = new AoPromiseStore(tables);
    FollowUpLock lock = new FollowUpLock(new NoLocks(), new AoTransactions(tables));
    KeepIndex index =
        new KeepIndex(
            store,
            new JiraIndexedIssues(host.properties(), host.issues(), new CountedIndex()),
            new EveryProject(),
            new NoLocks());
    RewriteFollowUps rewriting = new RewriteFollowUps(store, lock, promises, index);
    JiraActionItemIssues issues =
        new JiraActionItemIssues(
            host.issues(), host.permissions(), new JiraPeople(host.signedIn(), host.users()));
    FollowUpTime time =
        new FollowUpTime(
            () -> ZoneId.of("Europe/Berlin"), new FakePostMortemSettings(), USUAL, clock);
    TellStanding standing =
        new TellStanding(
            USUAL,
            new PromisedDates(promises, null, time),
            time,
            new Human(key -> false),
            new JiraItemHistory(host.issues(), host.history(), host.comments()));
    LeaveIssue leaving = new LeaveIssue(store, new AoCheckInStore(tables), promises, lock);
    FollowIssue following = new FollowIssue(rewriting, issues, standing, leaving);
    LookAtPage page = new LookAtPage(issues, standing, rewriting, following, leaving);
    SweepLog log =
        (what, failure) -> {
          throw new IllegalStateException(what, failure);
        };
    looking = new LookAgain(store, page, log, clock);
    changed =
        new ReconcileChanged(
            store,
            new JiraChangedIssues(host.issues()),
            following,
            new SinceLastSweep(new AoSweepRuns(tables), clock),
            log);
    PromiseNews nobody = issueIds -> {};
    all =
        new ReconcileAll(
            store,
            promises,
            new ReconcilePage(page, store, promises, List.of(nobody), index),
            new Nightly(new InMemoryBookmarks(), () -> ZoneId.of("Europe/Berlin"), clock),
            log);
  }

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    List<String> databases = arguments.length == 0 ? List.of("h2") : Arrays.asList(arguments);
    System.out.printf(
        "%s, %d processors, heap of at most %d MB; %,d issues, %,d followed%n",
        LocalDate.now(ZoneId.systemDefault()),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        ISSUES,
        FOLLOWED);
    for (String database : databases) {
      try (Database db = Database.open(database, "jira")) {
        new FollowUpsBench(db).run(database);
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private void run(String name) {
    System.out.printf("%s: seeded in %,d ms%n", name, millis(this::seed));
    compareOpen();
    long[] median = compareOpen();
    long ours = median[0];
    long plain = median[1];
    System.out.printf(
        "%s: open in one project, %,d ids: %,d µs, plain JDBC %,d µs, ratio %.2f%n",
        name, plain().size(), ours / 1_000, plain / 1_000, (double) ours / plain);
    // The first pages of a process are slow.
    db.sql().sql(look(LONG_AGO) + " where mod(\"ISSUE_ID\", 200) = 0").update();
    measured(looking);
    db.sql().sql(look(LONG_AGO) + " where mod(\"ISSUE_ID\", 1000) = 0").update();
    Measured some = measured(looking);
    System.out.printf("%s: sweep, 1 %% due: %s%n", name, some);
    db.sql().sql(look(LONG_AGO)).update();
    Measured everything = measured(looking);
    System.out.printf("%s: sweep, 100 %% due: %s%n", name, everything);
    System.out.printf(
        "%s: ratio %.4f, per follow-up %.2f against %.2f ms%n",
        name,
        (double) some.millis / everything.millis,
        (double) some.millis / Math.max(1, some.work.lookedAt()),
        (double) everything.millis / Math.max(1, everything.work.lookedAt()));
    System.out.printf("%s: hourly reconcile, nothing changed: %s%n", name, measured(changed));
    System.out.printf("%s: nightly reconcile of everything: %s%n", name, nightly());
  }

  /** As many sweeps as it takes. */
  private Measured nightly() {
    Measured sum = measured(all);
    for (Measured more = measured(all); more.work.lookedAt() > 0; more = measured(all)) {
      sum =
          new Measured(
              sum.millis + more.millis,
              sum.work.and(more.work),
              Math.max(sum.megabytes, more.megabytes));
    }
    return sum;
  }

  private static String look(long millis) {
    return "update \"AO_B00D56_FOLLOW_UP\" set \"LOOK_AT\" = "
        + millis
        + ", \"LAST_HUMAN_CHANGE\" = "
        + LONG_AGO
        + ", \"FLAGS\" = null";
  }

  private List<Long> plain() {
    return db.sql()
        .sql(
            "select \"ISSUE_ID\" from \"AO_B00D56_FOLLOW_UP\" where \"STATE\" = ? and"
                + " \"PROJECT_ID\" in (?) limit 10001")
        .params("open", 10_004L)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** The first tenth of the issues and of what is followed is in one project. */
  private void seed() {
    String numbers =
        db.isPostgres()
            ? "generate_series(1, " + ISSUES + ") as g (n)"
            : "(select x as n from system_range(1, " + ISSUES + ")) g";
    int tenth = ISSUES / 10;
    db.sql()
        .sql(
            "insert into issue select "
                + FIRST
                + " + n, case when n <= "
                + tenth
                + " then 'OPS-' else 'PLAT-' end || (10000 + n), case when n <= "
                + tenth
                + " then 10004 else 10000 + mod(n, 3) end, '10002', 'Item ' || n, null, '3', '1',"
                + " null, 'JIRAUSER10102', 'JIRAUSER10101', 'JIRAUSER10101', ?, ?, null from "
                + numbers)
        .params(
            NOW.atOffset(ZoneOffset.UTC), NOW.minusSeconds(86_400 * 60L).atOffset(ZoneOffset.UTC))
        .update();
    String followed = " from issue where issue_id > " + FIRST + " and mod(issue_id, 10) = 0";
    db.sql()
        .sql(
            "insert into \"AO_B00D56_FOLLOW_UP\" (\"ISSUE_ID\", \"PROJECT_ID\", \"STATE\","
                + " \"DUE\", \"LOOK_AT\", \"LAST_HUMAN_CHANGE\", \"TIMES_SLIPPED\", \"OWNER_KEY\","
                + " \"VERSION\") select issue_id, project_id, 'open', 20528, "
                + LATER
                + ", "
                + NOW.toEpochMilli()
                + ", 0, 'JIRAUSER10102', 1"
                + followed)
        .update();
    db.sql()
        .sql(
            "insert into \"AO_B00D56_PROMISE\" (\"LINK_ID\", \"POST_MORTEM_ID\", \"ISSUE_ID\","
                + " \"PROMISED_AT\", \"BY_KEY\", \"COPIED\", \"NEED_RANK\", \"VERSION\") select"
                + " issue_id, 1, issue_id, "
                + NOW.toEpochMilli()
                + ", 'JIRAUSER10101', false, 20528, 1"
                + followed)
        .update();
    db.sql()
        .sql(
            "insert into entity_property (entity_name, entity_id, property_key, json_value) select"
                + " 'IssueProperty', issue_id, 'debrief.followUp', '{\"state\":\"open\",\"due\":"
                + "\"2026-03-16\",\"dueAt\":\"2026-03-16T10:30:00Z\",\"flags\":[]}'"
                + followed)
        .update();
    db.sql().sql(db.isPostgres() ? "analyze" : "analyze sample_size 10000").update();
  }

  /** What a step did, how long it took and how much more of the heap it held at most. */
  private record Measured(long millis, SweepStep.Work work, long megabytes) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,d ms, looked at %,d, changed %,d, held at most %d MB more",
          millis,
          work.lookedAt(),
          work.changed(),
          megabytes);
    }
  }

  private static Measured measured(SweepStep step) {
    System.gc();
    long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    Peak peak = new Peak();
    long before = System.nanoTime();
    SweepStep.Work work = step.run();
    long taken = (System.nanoTime() - before) / 1_000_000;
    return new Measured(taken, work, peak.stop(held));
  }

  private static long millis(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return (System.nanoTime() - before) / 1_000_000;
  }

  /** Ours and plain JDBC in turn, so that both meet the same machine: the median of each. */
  private long[] compareOpen() {
    long[] ours = new long[ROUNDS];
    long[] plain = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = System.nanoTime();
      int found = store.openIn(List.of(10_004L), 10_001).size();
      ours[i] = System.nanoTime() - before;
      before = System.nanoTime();
      int expected = plain().size();
      plain[i] = System.nanoTime() - before;
      if (found != expected || found == 0) {
        throw new IllegalStateException(found + " instead of " + expected);
      }
    }
    Arrays.sort(ours);
    Arrays.sort(plain);
    return new long[] {ours[ROUNDS / 2], plain[ROUNDS / 2]};
  }

  /** Hears how much of the heap is in use after each collection. */
  private static final class Peak implements NotificationListener {
    private final List<NotificationEmitter> collectors = new ArrayList<>();
    private long most;

    Peak() {
      for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
        if (each instanceof NotificationEmitter collector) {
          collector.addNotificationListener(this, null, null);
          collectors.add(collector);
        }
      }
    }

    @Override
    public synchronized void handleNotification(Notification notification, Object unused) {
      Map<String, MemoryUsage> after =
          GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
              .getGcInfo()
              .getMemoryUsageAfterGc();
      long used = 0;
      for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
        if (pool.getType() == MemoryType.HEAP) {
          used += after.get(pool.getName()).getUsed();
        }
      }
      most = Math.max(most, used);
    }

    /** Over what was in use before, in megabytes. */
    long stop(long before) {
      System.gc();
      for (NotificationEmitter collector : collectors) {
        try {
          collector.removeNotificationListener(this);
        } catch (ListenerNotFoundException e) {
          throw new IllegalStateException(e);
        }
      }
      synchronized (this) {
        return Math.max(0, most - before) >> 20;
      }
    }
  }

  private static final FollowUpSettings USUAL =
      new FollowUpSettings() {
        @Override
        public int cadenceDays(Optional<Severity> gravest) {
          return 14;
        }

        @Override
        public int staleDays() {
          return 14;
        }

        @Override
        public int slips() {
          return 3;
        }

        @Override
        public Set<String> wontDoResolutions() {
          return Set.of();
        }

        @Override
        public int wontDoReviewDays() {
          return 90;
        }
      };

  private static final class NoLocks implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      return work.get();
    }
  }

  private static final class EveryProject implements FollowedProjects {
    @Override
    public boolean holds(long projectId) {
      return true;
    }

    @Override
    public void follow(long projectId) {
      // All are known.
    }
  }

  private static final class InMemoryBookmarks implements Bookmarks {
    private final Map<String, String> marks = new HashMap<>();

    @Override
    public Optional<String> of(String name) {
      return Optional.ofNullable(marks.get(name));
    }

    @Override
    public void put(String name, String place) {
      marks.put(name, place);
    }
  }

  private static final class CountedIndex implements IssueIndexingService {
    @Override
    public void reIndex(Issue issue) {
      // The host's work is not ours.
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issues) {
      return issues.size();
    }
  }
}
