package io.debrief.core.postmortem;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Keeps since when post-mortems are more visible than one of their incidents. */
public interface WiderStore {
  /** Empty for a post-mortem that is not. */
  Optional<Instant> widerSince(long postMortemId);

  /** The ids of those that are, from one id of ours to another. */
  Set<Long> widerBetween(long firstId, long lastId);

  /** The caller holds the lock of the post-mortem. */
  void setWiderSince(long postMortemId, Optional<Instant> since);
}
