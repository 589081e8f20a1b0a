package io.debrief.sandbox.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;

public class ClusterLocksTest {
  private final ClusterLocks locks = new ClusterLocks();

  @Test
  public void lockingTwiceInOneThreadIsAnErrorThatNamesTheLock() {
    ClusterLock lock = locks.getLockForName("debrief-POST_MORTEM-7");
    lock.lock();
    String message = assertThrows(IllegalStateException.class, lock::lock).getMessage();
    assertTrue(message, message.contains("debrief-POST_MORTEM-7"));
    assertFalse(lock.tryLock());
    lock.unlock();
    assertTrue(lock.tryLock());
    lock.unlock();
  }

  @Test
  public void anotherThreadGetsTheLockOnlyAfterItsRelease() {
    locks.getLockForName("x").lock();
    assertEquals(
        false, CompletableFuture.supplyAsync(() -> locks.getLockForName("x").tryLock()).join());
    assertEquals(
        IllegalMonitorStateException.class,
        CompletableFuture.supplyAsync(
                () -> {
                  try {
                    locks.getLockForName("x").unlock();
                    return null;
                  } catch (IllegalMonitorStateException e) {
                    return e.getClass();
                  }
                })
            .join());
    locks.getLockForName("x").unlock();
  }
}
