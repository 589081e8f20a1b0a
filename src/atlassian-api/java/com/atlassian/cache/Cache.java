package com.atlassian.cache;

/** Source: atlassian-api.md 2.6, USED P8. */
public interface Cache<K, V> {
  V get(K key);

  void removeAll();
}
