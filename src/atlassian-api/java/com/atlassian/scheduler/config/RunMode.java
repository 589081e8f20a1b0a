package com.atlassian.scheduler.config;

/** Source: atlassian-api.md 2.4, CONFIRMED use. */
public enum RunMode {
  RUN_ONCE_PER_CLUSTER,
  RUN_LOCALLY
}
