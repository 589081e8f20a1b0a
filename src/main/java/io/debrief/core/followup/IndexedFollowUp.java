package io.debrief.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What the host's search knows of a follow-up; nothing that names another issue.
 *
 * @param dueAt an instant that belongs to the due day from UTC-10 to UTC+13, since searches count
 *     days in the searcher's own zone
 * @param flags words of the stored ones
 */
public record IndexedFollowUp(String state, LocalDate due, Instant dueAt, List<String> flags) {
  private static final LocalTime EVERYBODYS_DAY = LocalTime.of(10, 30);

  public static IndexedFollowUp of(FollowUp followUp) {
    return new IndexedFollowUp(
        followUp.state().word(),
        followUp.due(),
        followUp.due().atTime(EVERYBODYS_DAY).toInstant(ZoneOffset.UTC),
        followUp.flags().keySet().stream()
            .filter(Flag::isStored)
            .sorted()
            .map(Flag::word)
            .toList());
  }
}
