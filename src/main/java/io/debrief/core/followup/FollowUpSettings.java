package io.debrief.core.followup;

import io.debrief.core.incident.Severity;
import java.util.Optional;
import java.util.Set;

/** What the administrator said about following up. */
public interface FollowUpSettings {
  /**
   * Calendar days from a promise until somebody looks at it; the next working day counts.
   *
   * @param gravest of the incidents; empty where none is rated
   */
  int cadenceDays(Optional<Severity> gravest);

  /** After so many days without a person's change an action item is stale. */
  int staleDays();

  /** Once its due date was moved later so often, an action item counts as slipped. */
  int slips();

  /** Ids of the host's resolutions that mean that something is not going to be done. */
  Set<String> wontDoResolutions();

  /**
   * Calendar days until somebody looks again at what such a resolution closed; the next working day
   * counts.
   */
  int wontDoReviewDays();
}
