package io.debrief.core.timeline;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * Reads the time that a person entered: with an offset, or as the clocks of that person show it.
 */
public final class EnteredTime {
  private EnteredTime() {}

  /**
   * Where clocks are turned back, the earlier of the two instants; the offset names the other.
   *
   * @throws Refusal where it is no time, or one that the zone's clocks skip
   */
  public static Instant of(String field, String text, ZoneId zone) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException withoutOffset) {
      return local(field, text, zone);
    }
  }

  private static Instant local(String field, String text, ZoneId zone) {
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(text);
    } catch (DateTimeException notATime) {
      throw Refusal.invalid(field, Wording.of("debrief.timeline.at.wrong"));
    }
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw Refusal.invalid(
          field, Wording.of("debrief.timeline.at.skipped", text.replace('T', ' '), zone.getId()));
    }
    return local.atZone(zone).toInstant();
  }
}
