package com.atlassian.scheduler.config;

/** Source: atlassian-api.md 2.4, CONFIRMED use. */
public final class JobRunnerKey {
  private final String name;

  private JobRunnerKey(String name) {
    this.name = name;
  }

  public static JobRunnerKey of(String name) {
    return new JobRunnerKey(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobRunnerKey that && that.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
