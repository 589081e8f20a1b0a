package io.debrief.core.postmortem;

import java.time.Instant;

/**
 * Says when a post-mortem was published, and by whom.
 *
 * @param byKey user key
 */
public record Publication(Instant at, String byKey) {}
