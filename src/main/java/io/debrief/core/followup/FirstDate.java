package io.debrief.core.followup;

import io.debrief.core.host.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Says when to look: so many calendar days later, or on the next day on which people work.
 *
 * @param home the zone in which the host counts days for everybody
 */
public record FirstDate(ZoneId home, WorkingDays working) {
  public LocalDate after(Instant from, int days) {
    return working.from(from.atZone(home).toLocalDate().plusDays(days));
  }
}
