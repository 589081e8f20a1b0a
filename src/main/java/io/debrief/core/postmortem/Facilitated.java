package io.debrief.core.postmortem;

import java.time.Instant;
import java.util.List;

/**
 * Tells who facilitates post-mortems whose meeting began at some time and which wait to be
 * published.
 */
public interface Facilitated {
  /** User keys of facilitators, in an order of its own, after that one; nobody twice. */
  List<String> facilitatorsAfter(String afterKey, Instant from, Instant before, int most);

  /** The ids of the issues of the post-mortems of that facilitator, the latest meeting first. */
  List<Long> issuesOf(String facilitatorKey, Instant from, Instant before, int most);
}
