package io.debrief.core.factor;

/** What kind of thing made the incident likely. */
public enum Category implements Word {
  TECHNOLOGY,
  HUMAN_WORK,
  PROCEDURE
}
