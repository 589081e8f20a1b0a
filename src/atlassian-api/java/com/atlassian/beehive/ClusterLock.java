package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Source: atlassian-api.md 2.5, CONFIRMED JD beehive 0.0.8. Not re-entrant, never times out. */
public interface ClusterLock extends Lock {}
