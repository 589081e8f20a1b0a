package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class HumanTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final String BOB = "JIRAUSER2";
  private static final String BOT = "JIRAUSER9";

  private final Human human = new Human(BOT::equals);

  private static ItemChange by(String key, String field, Instant at) {
    return new ItemChange(field, Optional.ofNullable(key), at, Optional.of("something"));
  }

  @Test
  public void whatAPersonWritesOrChangesCounts() {
    for (String field : List.of("status", "assignee", "duedate", "resolution", "comment")) {
      assertTrue(field, human.counts(by(BOB, field, NOON)));
    }
  }

  @Test
  public void whatIsMovedForManyAtOnceDoesNotCountWhoeverMovedIt() {
    for (String field : List.of("Rank", "Sprint", "Link", "RemoteIssueLink", "Key", "project")) {
      assertFalse(field, human.counts(by(BOB, field, NOON)));
    }
  }

  @Test
  public void whatAnAutomationOrNobodyDidDoesNotCount() {
    assertFalse(human.counts(by(BOT, "status", NOON)));
    assertFalse(human.counts(by(BOT, ItemChange.COMMENT, NOON)));
    assertFalse(human.counts(by(null, "status", NOON)));
  }

  @Test
  public void theLatestCountsInWhateverOrderTheHostTellsThem() {
    List<ItemChange> changes =
        List.of(
            by(BOB, "status", NOON.plusSeconds(2)),
            by(BOB, "summary", NOON.plusSeconds(3)),
            by(BOT, "status", NOON.plusSeconds(4)),
            by(BOB, "Rank", NOON.plusSeconds(5)),
            by(BOB, "status", NOON.plusSeconds(1)));
    assertEquals(Optional.of(NOON.plusSeconds(3)), human.latest(changes, NOON));
  }

  @Test
  public void whatHappenedAtThatInstantOrBeforeIsNoNews() {
    List<ItemChange> changes =
        List.of(by(BOB, "status", NOON), by(BOB, "status", NOON.minusMillis(1)));
    assertEquals(Optional.empty(), human.latest(changes, NOON));
    assertEquals(Optional.of(NOON), human.latest(changes, NOON.minusMillis(1)));
  }

  @Test
  public void whereNoPersonDidAnythingThereIsNoInstant() {
    assertEquals(Optional.empty(), human.latest(List.of(), NOON));
    assertEquals(
        Optional.empty(), human.latest(List.of(by(BOT, "status", NOON.plusSeconds(1))), NOON));
  }
}
