package com.atlassian.cache;

/** Source: atlassian-api.md 2.6. */
public interface CacheSettings {}
