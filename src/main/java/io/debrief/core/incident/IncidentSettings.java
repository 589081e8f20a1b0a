package io.debrief.core.incident;

import java.util.Map;

/** What the administrator said about incidents. */
public interface IncidentSettings {
  IncidentRule rule();

  /** Severity by priority id. */
  Map<String, Severity> severities();
}
