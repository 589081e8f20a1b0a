package io.debrief.core.setup;

import java.util.Optional;

/** Remembers which filters we made, and what they asked for when we wrote them last. */
public interface FilterMemory {
  Optional<Remembered> remembered(SearchFilter filter);

  void remember(SearchFilter filter, Remembered made);

  /** One that we made. */
  record Remembered(long id, String query) {}
}
