package io.debrief.core.sweep;

import java.util.Optional;
import java.util.function.Supplier;

/** Keeps two sweeps of a cluster from running at once. */
public interface SweepLock {
  /** Does the work, or at once nothing where a sweep is running anywhere in the cluster. */
  <T> Optional<T> unlessTaken(Supplier<T> work);
}
