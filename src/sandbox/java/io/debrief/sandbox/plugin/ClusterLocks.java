package io.debrief.sandbox.plugin;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Locks by name, not re-entrant: who locks twice is told so instead of waiting for ever. */
final class ClusterLocks implements ClusterLockService {
  private final ConcurrentMap<String, NamedLock> locks = new ConcurrentHashMap<>();

  @Override
  public ClusterLock getLockForName(String name) {
    return locks.computeIfAbsent(name, NamedLock::new);
  }

  private static final class NamedLock implements ClusterLock {
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

    @Override
    public void lock() {
      refuseSecondTime();
      free.acquireUninterruptibly();
      held(true);
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      refuseSecondTime();
      free.acquire();
      held(true);
    }

    @Override
    public boolean tryLock() {
      return holder != Thread.currentThread() && held(free.tryAcquire());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      refuseSecondTime();
      return held(free.tryAcquire(time, unit));
    }

    @Override
    public void unlock() {
      if (holder != Thread.currentThread()) {
        throw new IllegalMonitorStateException(
            "This thread does not hold the cluster lock " + name);
      }
      holder = null;
      free.release();
    }

    /** As the host does. */
    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException("Cluster locks have no conditions");
    }
  }
}
