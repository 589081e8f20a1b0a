package com.atlassian.scheduler.config;

/** Source: atlassian-api.md 2.4, CONFIRMED use. */
public final class JobId {
  private final String name;

  private JobId(String name) {
    this.name = name;
  }

  public static JobId of(String name) {
    return new JobId(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobId that && that.name.equals(name);
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
