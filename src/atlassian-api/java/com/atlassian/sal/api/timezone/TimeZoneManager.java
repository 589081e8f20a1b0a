package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Source: atlassian-api.md 2.1, CONFIRMED JD bamboo 10.0.1. */
public interface TimeZoneManager {
  TimeZone getUserTimeZone();

  TimeZone getDefaultTimeZone();
}
