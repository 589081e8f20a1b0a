package com.atlassian.beehive;

/** Source: atlassian-api.md 2.5, CONFIRMED JD beehive 0.0.8, USED J11.3, C10.2. */
public interface ClusterLockService {
  ClusterLock getLockForName(String name);
}
