package io.debrief.core.search;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a period before now as searches write it: {@code -90d}, {@code -12w}, {@code -36h}. */
public final class Period {
  private static final Pattern WRITTEN = Pattern.compile("-([0-9]{1,4})([wdhm])");

  private Period() {}

  public static Optional<Duration> read(String text) {
    Matcher period = WRITTEN.matcher(text.strip());
    if (!period.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(period.group(1));
    return Optional.of(
        switch (period.group(2)) {
          case "w" -> Duration.ofDays(7 * number);
          case "d" -> Duration.ofDays(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofMinutes(number);
        });
  }
}
