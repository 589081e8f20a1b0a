package io.debrief.sandbox.sal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import io.debrief.sandbox.db.Database;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ClusterCachesTest {
  private static final CacheSettings SETTINGS =
      new CacheSettingsBuilder().remote().replicateViaInvalidation().build();

  private final Database db;
  private final AtomicInteger truth = new AtomicInteger(1);

  public ClusterCachesTest(String option) {
    db = Database.open(option, "jira");
    db.run("sal/schema.sql");
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
  public void aValueIsLoadedOnceUntilTheCacheIsEmptied() {
    Cache<String, Integer> cache = onANode();
    assertEquals(1, (int) cache.get("all"));
    truth.set(2);
    assertEquals(1, (int) cache.get("all"));
    cache.removeAll();
    assertEquals(2, (int) cache.get("all"));
  }

  @Test
  public void otherNodesHearOfItAMomentLater() {
    Cache<String, Integer> here = onANode();
    Cache<String, Integer> there = onANode();
    assertEquals(1, (int) here.get("all"));
    assertEquals(1, (int) there.get("all"));
    truth.set(2);
    here.removeAll();
    assertEquals(1, (int) there.get("all"));
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
    assertEquals(2, (int) there.get("all"));
    assertEquals(2, (int) here.get("all"));
  }

  @Test
  public void aCacheWithoutALoaderIsNotThere() {
    assertThrows(
        UnsupportedOperationException.class,
        () -> new ClusterCaches(db).getCache("x", null, SETTINGS));
  }

  private Cache<String, Integer> onANode() {
    return new ClusterCaches(db).getCache("x", key -> truth.get(), SETTINGS);
  }
}
