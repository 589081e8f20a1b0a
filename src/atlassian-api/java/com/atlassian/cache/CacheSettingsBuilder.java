package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Source: atlassian-api.md 2.6; remote, replicateViaInvalidation, expireAfterWrite in use. */
public class CacheSettingsBuilder {
  public CacheSettingsBuilder() {}

  public CacheSettingsBuilder remote() {
    return this;
  }

  public CacheSettingsBuilder replicateViaInvalidation() {
    return this;
  }

  public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
    return this;
  }

  public CacheSettings build() {
    return new Built();
  }

  private static final class Built implements CacheSettings {}
}
