package io.debrief.core.sweep;

import java.time.Instant;
import java.util.Optional;

/** Knows when the host runs the background job next. */
public interface SweepSchedule {
  /** Empty where it is not scheduled. */
  Optional<Instant> next();
}
