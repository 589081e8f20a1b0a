package io.debrief.core.timeline;

import java.util.Locale;

/** Which of the incident's records an entry was taken from, or that a person wrote it. */
public enum Source {
  CREATION,
  STATUS,
  PRIORITY,
  ASSIGNEE,
  SUMMARY,
  COMMENT,
  ATTACHMENT,
  LINK,
  RESOLUTION,
  PERSON;

  /** The word for it in answers, keys and the store. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
