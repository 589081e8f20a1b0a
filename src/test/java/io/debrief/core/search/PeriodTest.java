package io.debrief.core.search;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Periods before now, as searches write them. */
public class PeriodTest {
  @Test
  public void weeksDaysHoursAndMinutesAreRead() {
    assertEquals(Optional.of(Duration.ofDays(84)), Period.read("-12w"));
    assertEquals(Optional.of(Duration.ofHours(2160)), Period.read(" -90d "));
    assertEquals(Optional.of(Duration.ofMinutes(2160)), Period.read("-36h"));
    assertEquals(Optional.of(Duration.ofSeconds(60)), Period.read("-1m"));
    assertEquals(Optional.of(Duration.ZERO), Period.read("-0d"));
  }

  @Test
  public void whatIsNoneIsNone() {
    for (String text : List.of("", "-", "90d", "+90d", "-90", "-d", "-90x", "-1d 2h", "-12345d")) {
      assertEquals(text, Optional.empty(), Period.read(text));
    }
  }
}
