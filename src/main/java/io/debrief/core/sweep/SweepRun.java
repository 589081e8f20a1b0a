package io.debrief.core.sweep;

import java.time.Instant;
import java.util.Optional;

/**
 * One sweep that was run.
 *
 * @param personKey user key of the administrator who asked for it; empty for the hourly job
 */
public record SweepRun(
    Instant startedAt, Instant endedAt, Optional<String> personKey, SweepStep.Work work) {}
