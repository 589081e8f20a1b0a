package io.debrief.sandbox.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import io.debrief.sandbox.db.Database;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ClusterLocksTest {
  private final Database db;
  private final ClusterLocks locks;

  public ClusterLocksTest(String option) {
    db = Database.open(option, "jira");
    locks = new ClusterLocks(db, "jira");
  }

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @After
  public void close() {
    db.close();
  }

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

  @Test
  public void anotherNodeGetsTheLockOnlyAfterItsRelease() throws Exception {
    if (!db.isPostgres()) {
      return;
    }
    ClusterLocks others = new ClusterLocks(db, "jira");
    locks.getLockForName("x").lock();
    assertFalse(others.getLockForName("x").tryLock());
    assertTrue(others.getLockForName("y").tryLock());
    assertTrue(new ClusterLocks(db, "confluence").getLockForName("x").tryLock());
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(() -> others.getLockForName("x").lock());
    assertThrows(TimeoutException.class, () -> waiting.get(50, TimeUnit.MILLISECONDS));
    locks.getLockForName("x").unlock();
    waiting.get(5, TimeUnit.SECONDS);
    assertFalse(locks.getLockForName("x").tryLock());
  }
}
