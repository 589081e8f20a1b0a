package io.debrief.core.factor;

/** Where a why goes with one key or button. */
public enum Direction implements Word {
  /** Before the one before it. */
  UP,
  /** After the one after it. */
  DOWN,
  /** Beneath the one before it. */
  IN,
  /** Out from beneath the one above it. */
  OUT
}
