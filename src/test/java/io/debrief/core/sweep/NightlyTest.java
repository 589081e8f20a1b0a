package io.debrief.core.sweep;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;

public class NightlyTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Map<String, String> marks = new HashMap<>();
  private final Bookmarks bookmarks =
      new Bookmarks() {
        @Override
        public Optional<String> of(String name) {
          return Optional.ofNullable(marks.get(name));
        }

        @Override
        public void put(String name, String place) {
          marks.put(name, place);
        }
      };

  private Nightly at(String instant) {
    return new Nightly(bookmarks, () -> BERLIN, Clock.fixed(Instant.parse(instant), BERLIN));
  }

  @Test
  public void aRoundBeginsAfterTwoAndGoesOnWhereItStoppedUntilItIsComplete() {
    assertEquals(OptionalLong.of(0), at("2026-03-05T01:00:00Z").place("all"));
    at("2026-03-05T01:00:00Z").reached("all", 400);
    assertEquals(OptionalLong.of(400), at("2026-03-05T02:00:00Z").place("all"));
    assertEquals(OptionalLong.of(0), at("2026-03-05T02:00:00Z").place("others"));
    at("2026-03-05T03:00:00Z").completed("all");
    assertEquals(OptionalLong.empty(), at("2026-03-05T04:00:00Z").place("all"));
    assertEquals(OptionalLong.empty(), at("2026-03-06T00:59:59Z").place("all"));
    assertEquals(OptionalLong.of(0), at("2026-03-06T01:00:00Z").place("all"));
  }

  @Test
  public void aRoundThatWasNotCompleteByTheNextNightBeginsAnew() {
    at("2026-03-05T01:00:00Z").reached("all", 400);
    assertEquals(OptionalLong.of(0), at("2026-03-06T01:00:00Z").place("all"));
  }

  @Test
  public void theNightOfASwitchToSummerTimeHasItsRound() {
    at("2026-03-29T00:59:00Z").completed("all");
    assertEquals(OptionalLong.empty(), at("2026-03-29T00:59:59Z").place("all"));
    assertEquals(OptionalLong.of(0), at("2026-03-29T01:00:00Z").place("all"));
    at("2026-03-29T01:00:00Z").completed("all");
    assertEquals(OptionalLong.empty(), at("2026-03-29T01:00:00Z").place("all"));
  }
}
