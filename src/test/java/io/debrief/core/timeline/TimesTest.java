package io.debrief.core.timeline;

import static io.debrief.testkit.Samples.NINE;
import static io.debrief.testkit.Samples.entry;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class TimesTest {
  @Test
  public void measuresBetweenMilestones() {
    Times times =
        Times.of(
            List.of(
                entry(EntryKind.STARTED, NINE),
                entry(EntryKind.DETECTED, NINE.plusSeconds(60)),
                entry(EntryKind.ACKNOWLEDGED, NINE.plusSeconds(90)),
                entry(EntryKind.MITIGATED, NINE.plusSeconds(600)),
                entry(EntryKind.RESOLVED, NINE.plusSeconds(3600))));
    assertEquals(
        new Times(
            Optional.of(Duration.ofMinutes(1)),
            Optional.of(Duration.ofSeconds(30)),
            Optional.of(Duration.ofMinutes(10)),
            Optional.of(Duration.ofHours(1))),
        times);
  }

  @Test
  public void saysNothingWhereAMilestoneIsUnknownOrTheOrderIsImpossible() {
    Times times =
        Times.of(
            List.of(
                entry(EntryKind.DETECTED, NINE), entry(EntryKind.STARTED, NINE.plusSeconds(60))));
    assertEquals(
        new Times(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), times);
  }
}
