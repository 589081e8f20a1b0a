package com.atlassian.cache;

/** Source: atlassian-api.md 2.6, the form with three arguments CONFIRMED use. */
public interface CacheFactory {
  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
