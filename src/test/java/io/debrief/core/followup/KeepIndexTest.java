package io.debrief.core.followup;

import static io.debrief.core.followup.FollowUpWorld.ITEM;
import static io.debrief.core.followup.FollowUpWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class KeepIndexTest {
  private static final LocalDate DUE = LocalDate.of(2026, 12, 8);
  private static final IndexedFollowUp OPEN =
      new IndexedFollowUp("open", DUE, Instant.parse("2026-12-08T10:30:00Z"), List.of());

  private final SweptWorld swept = new SweptWorld();
  private final KeepIndex index = swept.keepIndex;

  private FollowUp followUp(long issueId, long projectId) {
    return swept.world.store.add(
        FollowUp.first(
            issueId, DUE, new Item(projectId, Optional.empty(), Optional.empty(), TUESDAY, 0)));
  }

  @Test
  public void theSearchKnowsWhatIsKeptAndNotWhatTheWriterThinks() {
    FollowUp seen = followUp(ITEM, 10000);
    swept.world.store.save(seen.done(TUESDAY));
    index.show(seen);
    assertEquals("done", swept.index.known.get(ITEM).state());
  }

  /** The slower of two writers reads, once the lock is its own, what the faster has written. */
  @Test
  public void whoeverComesLastWritesWhatIsCommittedByThen() {
    FollowUp seen = followUp(ITEM, 10000);
    swept.locks.whileWaiting = () -> swept.world.store.save(seen.done(TUESDAY));
    index.show(seen);
    assertEquals("done", swept.index.known.get(ITEM).state());
  }

  @Test
  public void whatIsForgottenIsHiddenUnlessItIsThereAgain() {
    FollowUp kept = followUp(ITEM, 10000);
    index.show(kept);
    index.forget(ITEM);
    assertEquals("promised again meanwhile", Map.of(ITEM, OPEN), swept.index.known);
    swept.world.store.forgetIssue(ITEM);
    index.forget(ITEM);
    assertEquals(Map.of(), swept.index.known);
  }

  @Test
  public void countsOnlyWhatTheSearchKnewDifferently() {
    followUp(101, 10000);
    followUp(102, 10002);
    swept.index.known.put(103L, OPEN);
    assertEquals(3, index.bringUpToDate(List.of(101L, 102L, 103L, 104L)));
    assertEquals(Map.of(101L, OPEN, 102L, OPEN), swept.index.known);
    assertEquals(0, index.bringUpToDate(List.of(101L, 102L, 103L, 104L)));
  }

  @Test
  public void theProjectsInWhichSomethingIsFollowedUpAreKnown() {
    followUp(101, 10000);
    followUp(102, 10002);
    index.bringUpToDate(List.of(101L, 102L, 103L));
    assertEquals(Set.of(10000L, 10002L), swept.followed);
  }

  @Test
  public void everyIssueIsLockedByItselfAndNothingIsLockedForNone() {
    assertEquals(0, index.bringUpToDate(List.of()));
    assertEquals(List.of(), swept.locks.taken);
    index.bringUpToDate(List.of(102L, 101L, 102L));
    assertEquals(
        List.of(
            new TreeSet<>(Set.of("debrief-follow_up_index-101", "debrief-follow_up_index-102"))),
        swept.locks.taken);
  }

  @Test
  public void thatTheSearchFailsIsNotKeptFromTheCaller() {
    FollowUp kept = followUp(ITEM, 10000);
    swept.index.broken = Set.of(ITEM);
    assertThrows(IllegalStateException.class, () -> index.show(kept));
    swept.index.broken = Set.of();
    index.show(kept);
    assertEquals(Map.of(ITEM, OPEN), swept.index.known);
  }
}
