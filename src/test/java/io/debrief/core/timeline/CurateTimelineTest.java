package io.debrief.core.timeline;

import static io.debrief.testkit.Samples.ALICE;
import static io.debrief.testkit.Samples.NINE;
import static io.debrief.testkit.Samples.recorded;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.junit.Test;

/** What people and the refresh do to a timeline. */
public class CurateTimelineTest {
  private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");
  private static final Curator AT_WORK = new Curator(5, 10000, ALICE);

  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final Records records = new Records();
  private final List<String> locked = new ArrayList<>();
  private final TimelineLock lock = new TimelineLock(new NamedLocks(), new NoTransactions());
  private final TimelineAccess access = new TimelineAccess(host);
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final CurateTimeline curating = new CurateTimeline(store, access, lock, records, clock);
  private final RefreshTimeline refreshing =
      new RefreshTimeline(
          new ReadTimeline(records, () -> ZoneId.of("Pacific/Auckland")),
          store,
          access,
          lock,
          clock);

  @Test
  public void addsUnderTheLockOfTheTimeline() {
    TimelineEntry added = add("It began");
    assertEquals(Source.PERSON, added.source());
    assertEquals(EntryKind.STARTED, added.kind());
    assertEquals(Optional.of("It began"), added.curated().text());
    assertEquals(Optional.of("JIRAUSER10101"), added.authorKey());
    assertEquals(List.of("debrief-timeline-5"), locked);
  }

  @Test
  public void aWishThatIsIncompleteNamesItsField() {
    assertEquals(
        "text", refusedField(new EntryWish(Optional.of(NINE), Optional.of("  "), none(), none())));
    assertEquals("text", refusedField(new EntryWish(Optional.of(NINE), none(), none(), none())));
    assertEquals("at", refusedField(wish("It began", null)));
    assertEquals(
        "text",
        refusedField(
            new EntryWish(Optional.of(NINE), Optional.of("x".repeat(2001)), none(), none())));
  }

  @Test
  public void aSecondWriterGetsTheFirstOnesVersionAndWritesNothing() {
    TimelineEntry entry = add("It began");
    assertFalse(curating.change(AT_WORK, entry.id(), 1, wish("First", null)).stale());

    CurateTimeline.Outcome second = curating.change(AT_WORK, entry.id(), 1, wish("Second", null));

    assertTrue(second.stale());
    assertEquals(Optional.of("First"), second.entry().curated().text());
    assertEquals(2, second.entry().version());
    assertEquals(Optional.of("First"), only().curated().text());
  }

  @Test
  public void whatIsNotWishedStays() {
    TimelineEntry entry = add("It began");
    TimelineEntry moved =
        curating
            .change(
                AT_WORK,
                entry.id(),
                1,
                new EntryWish(Optional.of(NINE.plusSeconds(60)), none(), none(), none()))
            .entry();
    assertEquals(NINE.plusSeconds(60), moved.at());
    assertEquals(EntryKind.STARTED, moved.kind());
    assertEquals(Optional.of("It began"), moved.curated().text());
    assertEquals(Optional.of("JIRAUSER10101"), moved.curated().editorKey());
  }

  @Test
  public void aDeletionCanBeTakenBackAndOnlyOnce() {
    TimelineEntry entry = add("It began");
    TimelineEntry gone = curating.delete(AT_WORK, entry.id(), 1).entry();
    assertEquals(List.of(), store.of(5));
    assertEquals(
        Optional.of(Wording.of("debrief.timeline.is-deleted")),
        curating.delete(AT_WORK, entry.id(), 2).conflict());
    assertEquals(
        Optional.of(Wording.of("debrief.timeline.is-deleted")),
        curating.change(AT_WORK, entry.id(), 1, wish("Late", null)).conflict());

    curating.restore(AT_WORK, gone.id(), gone.version());

    assertEquals(Optional.of("It began"), only().curated().text());
    assertEquals(
        Optional.of(Wording.of("debrief.timeline.is-there")),
        curating.restore(AT_WORK, gone.id(), 3).conflict());
  }

  @Test
  public void aPinnedCommentKeepsItsTextUntilItIsUnpinned() {
    records.records.add(recorded(Source.COMMENT, "77", NINE, null, null));
    records.comments.put("77", "Pool is empty");
    refresh();
    long id = only().id();

    pin(id, 1, true);
    records.comments.put("77", "Edited later");
    assertEquals(Optional.of("Pool is empty"), only().curated().pinnedQuote());

    pin(id, 2, false);
    assertEquals(Optional.empty(), only().curated().pinnedQuote());
    records.comments.clear();
    Refusal refusal = assertThrows(Refusal.class, () -> pin(id, 3, true));
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
  }

  @Test
  public void refreshAddsWhatIsNewAndTouchesNothingElse() {
    records.records.add(recorded(Source.STATUS, "1", NINE, "Open", "Closed"));
    refresh();
    TimelineEntry entry = only();
    curating.change(AT_WORK, entry.id(), 1, wish("We closed it too early", null));
    records.records.add(recorded(Source.STATUS, "2", NINE.plusSeconds(60), "Closed", "Open"));

    assertEquals(1, refresh());
    assertEquals(0, refresh());

    assertEquals(2, store.of(5).size());
    assertEquals(Optional.of("We closed it too early"), store.of(5).get(0).curated().text());
  }

  @Test
  public void whatPeopleDeletedNoRefreshBringsBack() {
    records.records.add(recorded(Source.STATUS, "1", NINE, "Open", "Closed"));
    refresh();
    curating.delete(AT_WORK, only().id(), 1);
    assertEquals(0, refresh());
    assertEquals(List.of(), store.of(5));
  }

  @Test
  public void whatIsGoneFromTheHostIsMarkedWithoutANewVersionAndUnmarkedWhenItIsBack() {
    IncidentRecord attached = recorded(Source.ATTACHMENT, "1", NINE, null, "log.txt");
    records.records.add(attached);
    refresh();
    records.records.clear();
    refresh();
    assertEquals(Optional.of(NOW), only().curated().removedAt());
    assertEquals(1, only().version());
    records.records.add(attached);
    refresh();
    assertEquals(Optional.empty(), only().curated().removedAt());
  }

  @Test
  public void theHostIsReadBeforeTheLockIsTaken() {
    records.records.add(recorded(Source.COMMENT, "77", NINE, null, null));
    records.comments.put("77", "Pool is empty");
    records.whenRead = () -> assertEquals(List.of(), locked);
    refresh();
    locked.clear();
    pin(only().id(), 1, true);
    assertEquals(List.of("debrief-timeline-5"), locked);
  }

  @Test
  public void whatAnotherRefreshHasAddedMeanwhileIsNotAddedAgain() {
    records.records.add(recorded(Source.STATUS, "1", NINE, "Open", "Closed"));
    records.whenRead =
        () -> {
          records.whenRead = () -> {};
          refresh();
        };
    assertEquals(0, refresh());
    assertEquals(1, store.of(5).size());
  }

  @Test
  public void aCommentThatBecameInternalIsMarkedAsGoneAndOnlyNewOnesAreLookedAtAgain() {
    records.records.add(recorded(Source.COMMENT, "77", NINE, null, null));
    refresh();
    records.records.add(recorded(Source.COMMENT, "78", NINE.plusSeconds(1), null, null));
    records.internal.add("77");
    records.lookedAt.clear();

    assertEquals(1, refresh());

    assertEquals(List.of("77", "78"), records.lookedAt);
    assertEquals(Optional.of(NOW), store.of(5).get(0).curated().removedAt());
    Refusal refusal = assertThrows(Refusal.class, () -> pin(store.of(5).get(0).id(), 1, true));
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
  }

  @Test
  public void refreshFoldsWhatFindsNoRoomByDayAndKind() {
    for (int i = 0; i < 503; i++) {
      records.records.add(recorded(Source.COMMENT, "c" + i, NINE.plusSeconds(i), null, null));
    }
    assertEquals(500, refresh());
    assertEquals(
        List.of(new Folded.Count(LocalDate.parse("2026-03-04"), Source.COMMENT, 3)),
        store.timeline(5).folded().orElseThrow().counts());
    assertEquals(0, refresh());
    assertEquals(3, store.timeline(5).folded().orElseThrow().total());
  }

  @Test
  public void aMilestoneThatIsHeldIsNotGuessedAgain() {
    records.records.add(recorded(Source.RESOLUTION, "1", NINE, null, "Done"));
    refresh();
    records.records.add(recorded(Source.RESOLUTION, "2", NINE.plusSeconds(60), null, "Done"));
    refresh();
    assertEquals(
        List.of(EntryKind.RESOLVED, EntryKind.OTHER),
        store.of(5).stream().map(TimelineEntry::kind).toList());
  }

  @Test
  public void whoMayOnlyAddChangesOnesOwnAlone() {
    records.records.add(recorded(Source.STATUS, "1", NINE.minusSeconds(60), "Open", "Closed"));
    refresh();
    TimelineEntry own = add("Mine");
    host.denied.add(Permission.EDIT_ISSUES);
    assertFalse(curating.change(AT_WORK, own.id(), 1, wish("Still mine", null)).stale());
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> curating.change(AT_WORK, store.of(5).get(0).id(), 1, wish("Not mine", null)));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
  }

  @Test
  public void whoMayNotAddMayNothing() {
    host.denied.add(Permission.ADD_COMMENTS);
    host.denied.add(Permission.EDIT_ISSUES);
    assertThrows(Refusal.class, () -> add("Mine"));
    assertThrows(Refusal.class, this::refresh);
    assertEquals(List.of(), store.withDeleted(5));
  }

  private String refusedField(EntryWish wish) {
    Refusal refusal = assertThrows(Refusal.class, () -> curating.add(AT_WORK, wish));
    assertEquals(Refusal.Kind.INVALID, refusal.kind());
    return refusal.reasons().get(0).field().orElseThrow();
  }

  private TimelineEntry add(String text) {
    return curating.add(
        AT_WORK,
        new EntryWish(
            Optional.of(NINE), Optional.of(text), Optional.of(EntryKind.STARTED), none()));
  }

  private void pin(long id, int version, boolean pin) {
    curating.change(AT_WORK, id, version, wish(null, pin));
  }

  private int refresh() {
    return refreshing.refresh(AT_WORK, List.of(Samples.issue(1)));
  }

  private TimelineEntry only() {
    assertEquals(1, store.of(5).size());
    return store.of(5).get(0);
  }

  private static EntryWish wish(String text, Boolean pinned) {
    return new EntryWish(
        Optional.empty(), Optional.ofNullable(text), Optional.empty(), Optional.ofNullable(pinned));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static final class Records implements IncidentRecords {
    private final List<IncidentRecord> records = new ArrayList<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Set<String> internal = new HashSet<>();
    private final List<String> lookedAt = new ArrayList<>();

    private Runnable whenRead = () -> {};

    @Override
    public List<IncidentRecord> of(Incident incident, Person reader) {
      whenRead.run();
      return List.copyOf(records);
    }

    @Override
    public Set<String> internal(HostIssue incident, Collection<String> commentIds) {
      lookedAt.addAll(commentIds);
      Set<String> found = new HashSet<>(commentIds);
      found.retainAll(internal);
      return found;
    }

    @Override
    public Map<String, String> commentTexts(
        long incidentId, Collection<String> commentIds, Person reader) {
      Map<String, String> texts = new HashMap<>(comments);
      texts.keySet().retainAll(commentIds);
      texts.keySet().removeAll(internal);
      return texts;
    }
  }

  private final class NamedLocks implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      locked.addAll(names);
      return work.get();
    }
  }

  private static final class NoTransactions implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
