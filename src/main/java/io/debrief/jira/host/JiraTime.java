package io.debrief.jira.host;

import java.time.Instant;
import java.util.Date;

/** The one place where Jira's timestamps become instants. */
public final class JiraTime {
  private JiraTime() {}

  /** By epoch millis: {@code toInstant} of some dates of {@code java.sql} is not supported. */
  public static Instant instant(Date date) {
    return Instant.ofEpochMilli(date.getTime());
  }
}
