package io.debrief.sandbox.sal;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import io.debrief.sandbox.db.Database;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Caches of a cluster: each node keeps values of its own, and hears through a table, a moment late
 * as in the products, that another node emptied a cache.
 */
public final class ClusterCaches implements CacheManager {
  private static final long LATE = TimeUnit.MILLISECONDS.toNanos(100);

  private final Database database;
  private final Map<String, WeakReference<Cache<?, ?>>> caches = new ConcurrentHashMap<>();

  public ClusterCaches(Database database) {
    this.database = database;
  }

  /** As in the products, one with a loader is made anew and kept only by whoever asked for it. */
  @Override
  public <K, V> Cache<K, V> getCache(
      String name, CacheLoader<K, V> loader, CacheSettings required) {
    if (loader == null) {
      throw new UnsupportedOperationException("The sandbox has caches with a loader only");
    }
    Cache<K, V> made = new OfThisNode<>(name, loader);
    caches.put(name, new WeakReference<>(made));
    return made;
  }

  /** The names of the caches that somebody still uses. */
  public Set<String> names() {
    caches.values().removeIf(cache -> cache.get() == null);
    return Set.copyOf(caches.keySet());
  }

  private long stamp(String name) {
    return database
        .unwatched()
        .sql("select stamp from cache_stamp where cache_name = ?")
        .param(name)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private void bump(String name) {
    if (database
            .unwatched()
            .sql("update cache_stamp set stamp = stamp + 1 where cache_name = ?")
            .param(name)
            .update()
        == 0) {
      database
          .unwatched()
          .sql("insert into cache_stamp (cache_name, stamp) values (?, 1)")
          .param(name)
          .update();
    }
  }

  private final class OfThisNode<K, V> implements Cache<K, V> {
    private final String name;
    private final CacheLoader<K, V> loader;
    private final Map<K, V> values = new ConcurrentHashMap<>();
    private long known;
    private long asked = System.nanoTime() - LATE;

    OfThisNode(String name, CacheLoader<K, V> loader) {
      this.name = name;
      this.loader = loader;
    }

    @Override
    public V get(K key) {
      follow();
      return values.computeIfAbsent(key, loader::load);
    }

    private synchronized void follow() {
      if (System.nanoTime() - asked < LATE) {
        return;
      }
      asked = System.nanoTime();
      long now = stamp(name);
      if (now != known) {
        known = now;
        values.clear();
      }
    }

    @Override
    public void removeAll() {
      values.clear();
      bump(name);
    }
  }
}
