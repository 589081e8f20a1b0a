package io.debrief.core.factor;

/** Where a factor came from. */
public enum Origin implements Word {
  INTERNAL,
  EXTERNAL_THREAT
}
