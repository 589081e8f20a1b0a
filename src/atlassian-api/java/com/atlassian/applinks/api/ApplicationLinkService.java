package com.atlassian.applinks.api;

/** Source: atlassian-api.md 2.7, CONFIRMED. */
public interface ApplicationLinkService {
  ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
