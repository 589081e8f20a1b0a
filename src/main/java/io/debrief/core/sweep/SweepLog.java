package io.debrief.core.sweep;

/** Tells those who operate the host what went wrong in the background. */
public interface SweepLog {
  void failed(String step, RuntimeException failure);
}
