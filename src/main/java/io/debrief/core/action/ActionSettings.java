package io.debrief.core.action;

import io.debrief.core.incident.Severity;
import java.util.Optional;

/** What the administrator said about action items. */
public interface ActionSettings {
  /**
   * By when an action item is due by default, in calendar days from its promise; the next working
   * day counts.
   *
   * @param gravest of the incidents; empty where none is rated
   */
  int dueDays(Optional<Severity> gravest);
}
