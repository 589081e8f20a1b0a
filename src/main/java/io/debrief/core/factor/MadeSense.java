package io.debrief.core.factor;

/** What made an act sensible to whoever did it, at the time. */
public enum MadeSense implements Word {
  INFORMATION,
  TIME_PRESSURE,
  TOOLS,
  PROCEDURE,
  FATIGUE,
  TRAINING
}
