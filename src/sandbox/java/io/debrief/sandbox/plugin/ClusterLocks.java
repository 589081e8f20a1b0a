package io.debrief.sandbox.plugin;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.debrief.sandbox.db.Database;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;

/**
 * Locks by name, not re-entrant: who locks twice is told so instead of waiting for ever. Where
 * several processes can share the database they share the locks, too.
 */
final class ClusterLocks implements ClusterLockService {
  private static final long BETWEEN_ATTEMPTS = TimeUnit.MILLISECONDS.toNanos(2);

  private final ConcurrentMap<String, NamedLock> locks = new ConcurrentHashMap<>();
  private final String product;
  private final NodeSession session;

  ClusterLocks(Database db, String product) {
    this.product = product;
    session = db.isPostgres() ? new NodeSession(db) : null;
  }

  @Override
  public ClusterLock getLockForName(String name) {
    return locks.computeIfAbsent(name, NamedLock::new);
  }

  private final class NamedLock implements ClusterLock {
    private final String name;
    private final Semaphore free = new Semaphore(1, true);
    private volatile Thread holder;

    NamedLock(String name) {
      this.name = name;
    }

    private void refuseSecondTime() {
      if (holder == Thread.currentThread()) {
        throw new IllegalStateException(
            "This thread already holds the cluster lock " + name + ", which is not re-entrant");
      }
    }

    private boolean held(boolean acquired) {
      if (acquired) {
        holder = Thread.currentThread();
      }
      return acquired;
    }

    /** Nobody on this node has it: now the others. */
    private boolean takeFromOthers() {
      return session == null || session.take(product + " " + name);
    }

    private boolean takeFromOthersOrGiveBack() {
      boolean taken = false;
      try {
        taken = takeFromOthers();
      } finally {
        if (!taken) {
          free.release();
        }
      }
      return taken;
    }

    private void waitForOthers() {
      boolean asked = false;
      try {
        while (!takeFromOthers()) {
          LockSupport.parkNanos(BETWEEN_ATTEMPTS);
        }
        asked = true;
      } finally {
        if (!asked) {
          free.release();
        }
      }
      held(true);
    }

    @Override
    public void lock() {
      refuseSecondTime();
      free.acquireUninterruptibly();
      waitForOthers();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      refuseSecondTime();
      free.acquire();
      waitForOthers();
    }

    @Override
    public boolean tryLock() {
      return holder != Thread.currentThread()
          && free.tryAcquire()
          && held(takeFromOthersOrGiveBack());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      refuseSecondTime();
      return free.tryAcquire(time, unit) && held(takeFromOthersOrGiveBack());
    }

    @Override
    public void unlock() {
      if (holder != Thread.currentThread()) {
        throw new IllegalMonitorStateException(
            "This thread does not hold the cluster lock " + name);
      }
      holder = null;
      try {
        if (session != null) {
          session.give(product + " " + name);
        }
      } finally {
        free.release();
      }
    }

    /** As the host does. */
    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException("Cluster locks have no conditions");
    }
  }
}
