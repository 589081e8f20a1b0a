package io.debrief.core.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long it took: detect from started to detected, acknowledge from detected to acknowledged,
 * mitigate and resolve from started. Empty where one of the two is unknown or they stand in the
 * wrong order.
 */
public record Times(
    Optional<Duration> detect,
    Optional<Duration> acknowledge,
    Optional<Duration> mitigate,
    Optional<Duration> resolve) {

  public static Times of(List<TimelineEntry> entries) {
    return new Times(
        between(entries, EntryKind.STARTED, EntryKind.DETECTED),
        between(entries, EntryKind.DETECTED, EntryKind.ACKNOWLEDGED),
        between(entries, EntryKind.STARTED, EntryKind.MITIGATED),
        between(entries, EntryKind.STARTED, EntryKind.RESOLVED));
  }

  private static Optional<Duration> between(
      List<TimelineEntry> entries, EntryKind from, EntryKind to) {
    Optional<Instant> start = at(entries, from);
    return at(entries, to)
        .filter(end -> start.isPresent())
        .map(end -> Duration.between(start.get(), end))
        .filter(duration -> !duration.isNegative());
  }

  private static Optional<Instant> at(List<TimelineEntry> entries, EntryKind kind) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind)
        .map(TimelineEntry::at)
        .findFirst();
  }
}
