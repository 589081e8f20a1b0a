package com.atlassian.applinks.api;

/** Source: atlassian-api.md 2.7, CONFIRMED. */
public interface ApplicationLinkService {
  Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

  ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
