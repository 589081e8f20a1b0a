package io.debrief.core.host;

import java.util.function.Supplier;

/** Does work on behalf of somebody other than who asks, as whoever asked before is again after. */
public interface Acting {
  /** The host's permission checks, authors and languages are that person's. */
  <T> T as(Person person, Supplier<T> work);

  <T> T asNobody(Supplier<T> work);
}
