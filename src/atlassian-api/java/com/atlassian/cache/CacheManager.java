package com.atlassian.cache;

/** Source: atlassian-api.md 2.6, USED J11.0. */
public interface CacheManager extends CacheFactory {}
