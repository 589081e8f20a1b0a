package io.debrief.core.sweep;

import java.util.Optional;

/** Keeps how far the background job got, beyond restarts. The caller holds the sweep's lock. */
public interface Bookmarks {
  Optional<String> of(String name);

  void put(String name, String place);
}
