package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/** Source: atlassian-api.md 2.7, name CONFIRMED J11.3, C10.2. */
public interface ConfluenceApplicationType extends ApplicationType {}
