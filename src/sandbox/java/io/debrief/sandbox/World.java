package io.debrief.sandbox;

import io.debrief.sandbox.world.WorldFiles;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** When the sandbox's time begins: with its world, now, or as asked. */
final class World {
  private World() {}

  static Instant start(Options options) {
    return switch (options.clock()) {
      case "world" -> WorldFiles.of(options.world()).startsAt();
      case "system" -> Instant.now();
      default -> asked(options.clock());
    };
  }

  private static Instant asked(String clock) {
    try {
      return Instant.parse(clock);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "The clock is world, system or an instant such as 2026-03-02T09:00:00Z, not " + clock, e);
    }
  }
}
