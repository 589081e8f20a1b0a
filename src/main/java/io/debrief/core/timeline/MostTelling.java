package io.debrief.core.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the records that tell most where there are more than fit. */
final class MostTelling {
  private MostTelling() {}

  /**
   * At most so many of the records, in their order. Milestones come first, then changes of the
   * incident itself, then comments, attachments and links: the course of an incident survives a
   * chatty ticket.
   */
  static List<IncidentRecord> of(List<IncidentRecord> records, Milestones milestones, int most) {
    if (records.size() <= most) {
      return records;
    }
    Set<IncidentRecord> kept =
        records.stream()
            .sorted(Comparator.comparingInt(record -> rank(record, milestones)))
            .limit(most)
            .collect(Collectors.toSet());
    return records.stream().filter(kept::contains).toList();
  }

  private static int rank(IncidentRecord record, Milestones milestones) {
    if (milestones.kindOf(record) != EntryKind.OTHER) {
      return 0;
    }
    return isChange(record) ? 1 : 2;
  }

  private static boolean isChange(IncidentRecord record) {
    return switch (record.source()) {
      case COMMENT, ATTACHMENT, LINK -> false;
      case CREATION, STATUS, PRIORITY, ASSIGNEE, SUMMARY, RESOLUTION, PERSON -> true;
    };
  }
}
