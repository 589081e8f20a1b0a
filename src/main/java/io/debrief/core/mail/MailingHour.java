package io.debrief.core.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When a day's digest may be sent: from eight in the morning until midnight, by local clocks. */
final class MailingHour {
  private static final LocalTime FROM = LocalTime.of(8, 0);

  private MailingHour() {}

  /** The day whose digest may be sent now; empty before the hour. */
  static Optional<LocalDate> day(Instant now, ZoneId zone) {
    ZonedDateTime there = now.atZone(zone);
    return there.toLocalTime().isBefore(FROM) ? Optional.empty() : Optional.of(there.toLocalDate());
  }
}
