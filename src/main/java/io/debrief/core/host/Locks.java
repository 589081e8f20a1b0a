package io.debrief.core.host;

import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * Keeps two nodes from working on the same thing at once.
 *
 * <p>Whatever reads before it writes holds the lock from before the read until after the commit:
 * the store has no conditional update.
 */
public interface Locks {
  /**
   * Does the work while it holds all the locks. Not re-entrant.
   *
   * @param names taken in this order, so that two callers never wait for each other
   */
  <T> T holding(SortedSet<String> names, Supplier<T> work);
}
