package io.debrief.sandbox.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Runs on from a start instant like a real clock and can be set forward, never back. */
public final class SandboxClock extends Clock {
  private final Clock ticking;
  private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
  private volatile Duration ahead;

  private SandboxClock(Clock ticking, Duration ahead) {
    this.ticking = ticking;
    this.ahead = ahead;
  }

  public static SandboxClock startingAt(Instant start) {
    Clock ticking = Clock.systemUTC();
    return new SandboxClock(ticking, Duration.between(ticking.instant(), start));
  }

  public void advance(Duration by) {
    advanceAlone(by);
    listeners.forEach(listener -> listener.accept(instant()));
  }

  /** As {@link #advance}, and nobody hears of it: what is due stays due. */
  public void advanceAlone(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("The clock only goes forward, not by " + by);
    }
    synchronized (this) {
      ahead = ahead.plus(by);
    }
  }

  /**
   * The listener runs after each advance, in the thread that advances; a scheduler runs its jobs.
   */
  public void whenAdvanced(Consumer<Instant> listener) {
    listeners.add(Objects.requireNonNull(listener));
  }

  @Override
  public Instant instant() {
    return ticking.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    SandboxClock self = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return self.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return self.withZone(other);
      }
    };
  }
}
