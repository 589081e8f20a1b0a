package io.debrief.core.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Guesses from the records when the incident was detected, acknowledged and resolved. People
 * correct the guess; when it began and when it was mitigated no record says.
 */
final class Milestones {
  private final Optional<IncidentRecord> detected;
  private final Optional<IncidentRecord> acknowledged;
  private final Optional<IncidentRecord> resolved;

  private Milestones(
      Optional<IncidentRecord> detected,
      Optional<IncidentRecord> acknowledged,
      Optional<IncidentRecord> resolved) {
    this.detected = detected;
    this.acknowledged = acknowledged;
    this.resolved = resolved;
  }

  /**
   * Detected: the first creation. Acknowledged: the first assignment to somebody. Resolved: the
   * last time that a resolution was set.
   */
  static Milestones in(List<IncidentRecord> asItUnfolded) {
    return new Milestones(
        first(asItUnfolded, record -> record.source() == Source.CREATION),
        first(
            asItUnfolded, record -> record.source() == Source.ASSIGNEE && record.to().isPresent()),
        asItUnfolded.stream()
            .filter(record -> record.source() == Source.RESOLUTION && record.to().isPresent())
            .reduce((earlier, later) -> later));
  }

  Milestones without(Set<EntryKind> kinds) {
    return new Milestones(
        kinds.contains(EntryKind.DETECTED) ? Optional.empty() : detected,
        kinds.contains(EntryKind.ACKNOWLEDGED) ? Optional.empty() : acknowledged,
        kinds.contains(EntryKind.RESOLVED) ? Optional.empty() : resolved);
  }

  EntryKind kindOf(IncidentRecord record) {
    if (is(detected, record)) {
      return EntryKind.DETECTED;
    }
    if (is(acknowledged, record)) {
      return EntryKind.ACKNOWLEDGED;
    }
    return is(resolved, record) ? EntryKind.RESOLVED : EntryKind.OTHER;
  }

  private static boolean is(Optional<IncidentRecord> milestone, IncidentRecord record) {
    return milestone.filter(record::equals).isPresent();
  }

  private static Optional<IncidentRecord> first(
      List<IncidentRecord> records, Predicate<IncidentRecord> wanted) {
    return records.stream().filter(wanted).findFirst();
  }
}
