package io.debrief.core.timeline;

import static io.debrief.testkit.Samples.NINE;
import static io.debrief.testkit.Samples.entry;
import static org.junit.Assert.assertEquals;

import io.debrief.core.host.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

public class TimelineChecksTest {
  private static final TimelineChecks.Speech SPEECH =
      new TimelineChecks.Speech() {
        @Override
        public String time(Instant at) {
          return at.toString();
        }

        @Override
        public String lasting(Duration duration) {
          return duration.toString();
        }
      };

  @Test
  public void exactlyThirtyMinutesAreNoSilence() {
    assertEquals(
        List.of(),
        asked(entry(EntryKind.OTHER, NINE), entry(EntryKind.OTHER, NINE.plusSeconds(1800))));
  }

  @Test
  public void aSecondMoreIsASilence() {
    assertEquals(
        List.of(Wording.of("debrief.timeline.check.silence", "PT30M1S", "2026-03-04T09:00:00Z")),
        asked(entry(EntryKind.OTHER, NINE), entry(EntryKind.OTHER, NINE.plusSeconds(1801))));
  }

  @Test
  public void namesTheThreeLongestSilencesInOrderAndCountsTheRest() {
    assertEquals(
        List.of(
            Wording.of("debrief.timeline.check.silence", "PT1H", "2026-03-04T09:40:00Z"),
            Wording.of("debrief.timeline.check.silence", "PT50M", "2026-03-04T10:40:00Z"),
            Wording.of("debrief.timeline.check.silence", "PT45M", "2026-03-04T11:30:00Z"),
            Wording.of("debrief.timeline.check.silences", "1")),
        asked(
            entry(EntryKind.OTHER, NINE),
            entry(EntryKind.OTHER, NINE.plusSeconds(2400)),
            entry(EntryKind.OTHER, NINE.plusSeconds(6000)),
            entry(EntryKind.OTHER, NINE.plusSeconds(9000)),
            entry(EntryKind.OTHER, NINE.plusSeconds(11700))));
  }

  @Test
  public void asksWhereItWasDetectedBeforeItStarted() {
    assertEquals(
        List.of(
            Wording.of("debrief.timeline.check.detected-before-start"),
            Wording.of("debrief.timeline.check.before", "1")),
        asked(entry(EntryKind.DETECTED, NINE), entry(EntryKind.STARTED, NINE.plusSeconds(1))));
  }

  @Test
  public void toBeDetectedAtTheVeryStartIsFine() {
    assertEquals(List.of(), asked(entry(EntryKind.STARTED, NINE), entry(EntryKind.DETECTED, NINE)));
  }

  @Test
  public void countsEntriesOutsideTheSpanAndHearsNoSilenceThere() {
    assertEquals(
        List.of(
            Wording.of("debrief.timeline.check.before", "1"),
            Wording.of("debrief.timeline.check.after", "2")),
        asked(
            entry(EntryKind.OTHER, NINE.minusSeconds(7200)),
            entry(EntryKind.STARTED, NINE),
            entry(EntryKind.RESOLVED, NINE.plusSeconds(600)),
            entry(EntryKind.OTHER, NINE.plusSeconds(601)),
            entry(EntryKind.OTHER, NINE.plusSeconds(9000))));
  }

  @Test
  public void entriesAtTheEndsOfTheSpanAreInside() {
    assertEquals(
        List.of(),
        asked(
            entry(EntryKind.OTHER, NINE),
            entry(EntryKind.STARTED, NINE),
            entry(EntryKind.RESOLVED, NINE.plusSeconds(600)),
            entry(EntryKind.OTHER, NINE.plusSeconds(600))));
  }

  @Test
  public void anEmptyTimelineRaisesNoQuestion() {
    assertEquals(List.of(), asked());
  }

  private static List<Wording> asked(TimelineEntry... entries) {
    return TimelineChecks.of(List.of(entries), SPEECH);
  }
}
