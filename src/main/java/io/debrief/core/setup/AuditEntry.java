package io.debrief.core.setup;

import java.time.Instant;
import java.util.Optional;

/**
 * One change that an administrator made.
 *
 * @param what the setting or the part, as scripts write it
 * @param before empty where there was nothing
 * @param after empty where nothing is left
 */
public record AuditEntry(
    Instant at, String personKey, String what, Optional<String> before, Optional<String> after) {}
