package io.debrief.core.timeline;

import java.util.Locale;

/** What an entry means for the course of the incident. */
public enum EntryKind {
  STARTED,
  DETECTED,
  ACKNOWLEDGED,
  MITIGATED,
  RESOLVED,
  OTHER;

  /** The word for it in answers, keys and the store. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
