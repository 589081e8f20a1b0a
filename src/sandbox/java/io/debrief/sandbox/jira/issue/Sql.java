package io.debrief.sandbox.jira.issue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Writes instants in the one form that both databases keep: UTC, to the millisecond as Jira. */
final class Sql {
  private Sql() {}

  static OffsetDateTime now(Clock clock) {
    return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
  }
}
