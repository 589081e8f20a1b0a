package io.debrief.core.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the records that tell most where there are more than fit. */
final class MostTelling {
  private MostTelling() {}

  /**
   * At most so many of the records, in their order. Changes of the incident itself come before
   * comments, attachments and links: the course of an incident survives a chatty ticket.
   */
  static List<IncidentRecord> of(List<IncidentRecord> records, int most) {
    if (records.size() <= most) {
      return records;
    }
    Set<IncidentRecord> kept = new HashSet<>();
    for (boolean change : new boolean[] {true, false}) {
      records.stream()
          .filter(record -> isChange(record) == change)
          .limit(most - kept.size())
          .forEach(kept::add);
    }
    return records.stream().filter(kept::contains).toList();
  }

  private static boolean isChange(IncidentRecord record) {
    return switch (record.source()) {
      case COMMENT, ATTACHMENT, LINK -> false;
      case CREATION, STATUS, PRIORITY, ASSIGNEE, SUMMARY, RESOLUTION -> true;
    };
  }
}
