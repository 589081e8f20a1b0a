package io.debrief.core.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.Test;

public class EnteredTimeTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  public void aTimeWithoutOffsetIsWhatTheReadersClocksShow() {
    assertEquals(Instant.parse("2026-03-03T09:15:00Z"), read("2026-03-03T10:15"));
    assertEquals(Instant.parse("2026-03-29T01:00:00Z"), read("2026-03-29T03:00"));
    assertEquals(Instant.parse("2026-07-01T08:15:30Z"), read("2026-07-01T10:15:30"));
  }

  @Test
  public void anOffsetCountsWhateverTheZone() {
    assertEquals(Instant.parse("2026-03-03T10:15:00Z"), read("2026-03-03T10:15:00Z"));
    assertEquals(Instant.parse("2026-03-03T15:15:00Z"), read("2026-03-03T10:15-05:00"));
  }

  @Test
  public void aTimeThatTheClocksSkipIsRefused() {
    assertRefused("2026-03-29T02:00");
    assertRefused("2026-03-29T02:59:59");
  }

  @Test
  public void ofATimeThatIsShownTwiceTheEarlierIsMeantAndTheOffsetNamesTheOther() {
    assertEquals(Instant.parse("2026-10-25T00:30:00Z"), read("2026-10-25T02:30"));
    assertEquals(Instant.parse("2026-10-25T01:30:00Z"), read("2026-10-25T02:30+01:00"));
  }

  @Test
  public void whatIsNoTimeIsRefused() {
    assertRefused("soon");
    assertRefused("");
    assertRefused("2026-02-30T10:00");
  }

  private static void assertRefused(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> read(text));
    assertEquals("at", refusal.reasons().get(0).field().get());
  }

  private static Instant read(String text) {
    return EnteredTime.of("at", text, PARIS);
  }
}
