package io.debrief.core.incident;

import java.util.Optional;

/** Reads select fields of issues. */
public interface IncidentFields {
  /** The id of the chosen option; empty where none is chosen or there is no such field. */
  Optional<String> option(long issueId, String fieldId);
}
