package io.debrief.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/** When the sandbox's time begins: with its world, now, or as asked. */
final class World {
  private World() {}

  static Instant start(Options options) {
    return switch (options.clock()) {
      case "world" -> ownStart(options.world());
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

  private static Instant ownStart(String world) {
    String file = "/worlds/" + world + "/world.properties";
    try (InputStream in = World.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no world " + world);
      }
      Properties properties = new Properties();
      properties.load(in);
      return Instant.parse(properties.getProperty("starts-at"));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
