package io.debrief.tools.linkcheck;

import java.io.PrintStream;
import java.time.Duration;

/** Shows that the check is alive when it takes long; says nothing in a short run. */
final class Progress {
  private static final long PAUSE = Duration.ofSeconds(5).toNanos();

  private final PrintStream err;
  private long lastTold = System.nanoTime();

  Progress(PrintStream err) {
    this.err = err;
  }

  void tell(String state) {
    long now = System.nanoTime();
    if (now - lastTold >= PAUSE) {
      lastTold = now;
      err.println("LinkCheck: " + state);
    }
  }
}
