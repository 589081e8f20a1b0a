package com.atlassian.cache;

/** Source: atlassian-api.md 2.6, USED as lambda J11. */
public interface CacheLoader<K, V> {
  V load(K key);
}
