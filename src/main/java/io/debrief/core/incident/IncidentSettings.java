package io.debrief.core.incident;

import java.util.Map;
import java.util.Optional;

/** What the administrator said about incidents. */
public interface IncidentSettings {
  IncidentRule rule();

  /** Severity by priority id. */
  Map<String, Severity> severities();

  /** The field that decides instead of the priority; empty where the priority does. */
  default Optional<SeverityField> severityField() {
    return Optional.empty();
  }
}
