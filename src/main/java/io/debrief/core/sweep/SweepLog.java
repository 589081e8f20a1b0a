package io.debrief.core.sweep;

/** Tells those who operate the host what went wrong in the background. */
public interface SweepLog {
  /**
   * Writes the whole story, under an id of its own.
   *
   * @param what could not be done, in words that follow "could not"
   */
  void failed(String what, RuntimeException failure);
}
