package io.debrief.sandbox;

import java.util.Deque;

/** Closes what was opened, the last first, whatever fails on the way. */
final class Closing {
  private Closing() {}

  static void all(Deque<? extends AutoCloseable> parts) {
    RuntimeException failure = null;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        RuntimeException wrapped = new IllegalStateException("The sandbox did not stop cleanly", e);
        if (failure == null) {
          failure = wrapped;
        } else {
          failure.addSuppressed(wrapped);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
