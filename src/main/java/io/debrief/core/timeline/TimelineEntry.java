package io.debrief.core.timeline;

import java.time.Instant;
import java.util.Optional;

/**
 * One dated line of what unfolded.
 *
 * @param id given by the store; 0 before
 * @param from see {@link IncidentRecord}
 * @param to see {@link IncidentRecord}
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
    int version) {}
