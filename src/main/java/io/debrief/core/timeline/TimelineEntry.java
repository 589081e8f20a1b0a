package io.debrief.core.timeline;

import java.time.Instant;
import java.util.Optional;

/**
 * One dated line of what unfolded.
 *
 * @param id given by the store; 0 before
 * @param authorKey user key of who did it, or of who wrote the entry
 * @param from see {@link IncidentRecord}
 * @param to see {@link IncidentRecord}
 * @param curated what people made of it
 * @param version grows with every change
 */
public record TimelineEntry(
    long id,
    Instant at,
    EntryKind kind,
    Source source,
    long incidentId,
    String sourceId,
    Optional<String> authorKey,
    Optional<String> from,
    Optional<String> to,
    Curated curated,
    int version) {
  /** An entry that a person writes. */
  static TimelineEntry written(Instant at, EntryKind kind, String text, String authorKey) {
    return new TimelineEntry(
        0,
        at,
        kind,
        Source.PERSON,
        0,
        "0",
        Optional.of(authorKey),
        Optional.empty(),
        Optional.empty(),
        Curated.NOT.withText(Optional.of(text)),
        1);
  }

  /** The record that it stands for; people's entries stand for none. */
  String record() {
    return source.word() + " " + incidentId + " " + sourceId;
  }

  TimelineEntry next(Instant newAt, EntryKind newKind, Curated newCurated) {
    return new TimelineEntry(
        id,
        newAt,
        newKind,
        source,
        incidentId,
        sourceId,
        authorKey,
        from,
        to,
        newCurated,
        version + 1);
  }

  /** The same version: a part of a change. */
  TimelineEntry withCurated(Curated newCurated) {
    return new TimelineEntry(
        id, at, kind, source, incidentId, sourceId, authorKey, from, to, newCurated, version);
  }

  TimelineEntry next(Curated newCurated) {
    return next(at, kind, newCurated);
  }
}
