package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.Test;

public class ReconcileAudienceTest {
  private static final Optional<Long> SECRET = Optional.of(10300L);

  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final Noted noted = new Noted();
  private final ReconcileAudience reconciling =
      new ReconcileAudience(
          store,
          noted,
          new CompareAudiences(host, new Audience(new FakePostMortemSettings())),
          new NoteWider(
              noted, new Alone(), new AtOnce(), Clock.fixed(Samples.NINE, ZoneOffset.UTC)));

  @Test
  public void notesWhenAnIncidentIsTightenedAndForgetsItWhenThePostMortemIsToo() {
    long id = made(70, 1L, 2L);
    host.add(Samples.issue(2, SECRET));

    reconciling.ofIncident(2);
    assertEquals(Map.of(id, Samples.NINE), noted.since);

    host.add(Samples.issue(70, SECRET));
    reconciling.ofPostMortem(70);
    assertEquals(
        "the first incident has no level, so it is less restricted", Map.of(), noted.since);
  }

  @Test
  public void notesWhenEitherIsMovedAndForgetsItWhenTheOtherFollows() {
    long id = made(70, 1L);
    host.add(inProject(1, 10009));
    reconciling.ofIncident(1);
    assertEquals(Set.of(id), noted.since.keySet());

    host.add(inProject(70, 10009));
    reconciling.ofPostMortem(70);
    assertEquals(Map.of(), noted.since);
  }

  @Test
  public void theBackgroundFindsWhatNoEventTold() {
    made(70, 1L);
    long tightened = made(71, 2L);
    host.add(Samples.issue(2, SECRET));

    assertEquals(new Work(2, 1), reconciling.run());
    assertEquals(Set.of(tightened), noted.since.keySet());
    assertEquals("only differences are written", new Work(2, 0), reconciling.run());

    host.add(Samples.issue(2));
    assertEquals(new Work(2, 1), reconciling.run());
    assertEquals(Map.of(), noted.since);
  }

  @Test
  public void goesOnAfterTheFirstPage() {
    for (long i = 1; i <= ReconcileAudience.PAGE + 1; i++) {
      made(10_000 + i, i);
    }
    host.add(Samples.issue(1, SECRET));
    host.add(Samples.issue(ReconcileAudience.PAGE + 1, SECRET));

    assertEquals(new Work(201, 2), reconciling.run());
  }

  @Test
  public void whatIsGoneIsNoConcern() {
    made(70, 1L);
    made(71, 2L);
    host.issues.remove(70L);
    host.issues.remove(2L);
    assertEquals(new Work(2, 0), reconciling.run());
  }

  @Test
  public void whatIsNotOursIsLeftAlone() {
    host.add(Samples.issue(9, SECRET));
    reconciling.ofIncident(9);
    reconciling.ofPostMortem(9);
    assertEquals(Map.of(), noted.since);
  }

  private long made(long issueId, Long... incidents) {
    host.add(Samples.issue(issueId));
    for (long incident : incidents) {
      host.add(Samples.issue(incident));
    }
    Reservation place = store.reserve(Samples.reservation("request-" + issueId, incidents));
    return store.complete(place, issueId, 0).id();
  }

  private static HostIssue inProject(long id, long projectId) {
    HostIssue there = Samples.issue(id);
    return new HostIssue(
        id,
        there.key(),
        there.summary(),
        projectId,
        "REV",
        there.typeId(),
        there.priorityId(),
        there.securityLevelId(),
        there.created());
  }

  private static final class Noted implements WiderStore {
    private final Map<Long, Instant> since = new TreeMap<>();

    @Override
    public Optional<Instant> widerSince(long postMortemId) {
      return Optional.ofNullable(since.get(postMortemId));
    }

    @Override
    public Set<Long> widerBetween(long firstId, long lastId) {
      Set<Long> between = new HashSet<>(since.keySet());
      between.removeIf(id -> id < firstId || id > lastId);
      return between;
    }

    @Override
    public void setWiderSince(long postMortemId, Optional<Instant> at) {
      since.remove(postMortemId);
      at.ifPresent(instant -> since.put(postMortemId, instant));
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class Alone implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      return work.get();
    }
  }
}
