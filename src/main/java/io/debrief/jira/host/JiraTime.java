package io.debrief.jira.host;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** The one place where Jira's timestamps become instants. */
public final class JiraTime {
  private JiraTime() {}

  /** By epoch millis: {@code toInstant} of some dates of {@code java.sql} is not supported. */
  public static Instant instant(Date date) {
    return Instant.ofEpochMilli(date.getTime());
  }

  /** What {@link #day} reads. */
  public static Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  /** A day without a time, such as a due date: Jira keeps its midnight in the zone of the JVM. */
  public static LocalDate day(Date midnight) {
    return instant(midnight).atZone(ZoneId.systemDefault()).toLocalDate();
  }
}
