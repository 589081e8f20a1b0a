package com.atlassian.applinks.api;

/** Source: atlassian-api.md 2.7, interface. */
public interface ApplicationType {}
