package com.atlassian.applinks.api;

import java.net.URI;

/** Source: atlassian-api.md 2.7, CONFIRMED J11.3, C10.2. */
public interface ApplicationLink {
  ApplicationId getId();

  String getName();

  URI getDisplayUrl();
}
