package io.debrief.core.timeline;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that the host recorded about an incident.
 *
 * @param sourceId the host's id of the record, unique within its source
 * @param authorKey user key; empty where the host does not say
 * @param from the former value: words, but a user key for an assignee; empty where there was none
 * @param to the new value: words, but a user key for an assignee and an issue id for a link
 */
public record IncidentRecord(
    Source source,
    long incidentId,
    String sourceId,
    Instant at,
    Optional<String> authorKey,
    Optional<String> from,
    Optional<String> to) {}
