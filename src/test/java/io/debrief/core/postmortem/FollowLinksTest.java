package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.StrayLink.Reason;
import io.debrief.core.timeline.Folded;
import io.debrief.core.timeline.FollowIncidents;
import io.debrief.core.timeline.ReadTimeline;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.TimelineLock;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

public class FollowLinksTest {
  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final Linked links = new Linked();
  private final FakePostMortemSettings settings = new FakePostMortemSettings();
  private FollowLinks following;
  private StrayLinks strays;

  @Before
  public void wire() {
    Transactions transactions = new AtOnce();
    ReadTimeline reading = new ReadTimeline(host, () -> ZoneOffset.UTC);
    LinkRule rule =
        new LinkRule(
            new Incidents(new Rule(), (issue, field) -> Optional.empty()), new Audience(settings));
    KeepLinked keeping =
        new KeepLinked(
            store,
            reading,
            new KeepMade(store, store, new FindParticipants(host), transactions),
            new FollowIncidents(reading, store, new TimelineLock(new Alone(), transactions)),
            transactions);
    following =
        new FollowLinks(
            store, links, rule, new AdoptLinked(store, links, host, new Alone(), keeping));
    strays = new StrayLinks(host, host, store, links, rule);
    host.add(Samples.issue(1));
    host.add(Samples.issue(2));
    host.add(Samples.issue(3, Optional.of(10300L)));
    host.add(postMortem(70));
    host.add(postMortem(71));
  }

  @Test
  public void aLinkedIncidentWithoutAPostMortemHasOneFromThenOn() {
    links.link(70, 1);
    assertEquals(1, following.follow(host.issues.get(70L)));
    PostMortem made = store.ofIssue(70).orElseThrow();
    assertEquals(List.of(1L), made.incidentIds());
    assertEquals(Samples.ALICE.key(), made.facilitatorKey());
    assertEquals(1, store.of(made.id()).size());
    assertEquals(0, following.follow(host.issues.get(70L)));
  }

  @Test
  public void aSecondPostMortemOfAnIncidentIsNone() {
    links.link(70, 1);
    following.changed(70);
    links.link(71, 1);
    assertEquals(0, following.follow(host.issues.get(71L)));
    assertEquals(Optional.empty(), store.ofIssue(71));
    assertEquals(
        List.of(new StrayLink(host.issues.get(71L), Reason.ANOTHER)),
        strays.ofIncident(host.issues.get(1L), Optional.of("PAY-70")));
    assertEquals(
        List.of(new StrayLink(host.issues.get(1L), Reason.ANOTHER)),
        strays.ofPostMortem(host.issues.get(71L), List.of()));
    assertEquals(List.of(), strays.ofPostMortem(host.issues.get(70L), List.of("PAY-1")));
  }

  @Test
  public void nothingIsSaidOfAPostMortemThatTheReaderMayNotSee() {
    links.link(70, 1);
    following.changed(70);
    links.link(71, 1);
    host.invisible.add(70L);
    assertEquals(List.of(), strays.ofIncident(host.issues.get(1L), Optional.empty()));
    assertEquals(List.of(), strays.ofPostMortem(host.issues.get(71L), List.of()));
  }

  @Test
  public void anIncidentIsLinkedHoweverManyOtherLinksThereAre() {
    for (long other = 100; other < 130; other++) {
      host.add(postMortem(other));
      links.link(70, other);
    }
    links.link(70, 1);
    following.changed(70);
    assertEquals(
        0,
        strays.ofPostMortem(host.issues.get(70L), List.of("PAY-1")).stream()
            .filter(stray -> stray.reason() == Reason.UNLINKED)
            .count());
  }

  @Test
  public void whatIsMoreVisibleThanTheIncidentIsNotItsPostMortem() {
    links.link(70, 3);
    assertEquals(0, following.follow(host.issues.get(70L)));
    assertEquals(Optional.empty(), store.ofIncident(3));
    assertEquals(
        List.of(new StrayLink(host.issues.get(3L), Reason.WIDER)),
        strays.ofPostMortem(host.issues.get(70L), List.of()));
    host.invisible.add(3L);
    assertEquals(List.of(), strays.ofPostMortem(host.issues.get(70L), List.of()));
  }

  @Test
  public void whatIsNoIncidentAndWhatIsNoPostMortemIsLeftAlone() {
    links.link(70, 71);
    following.changed(70);
    assertEquals(
        List.of(new StrayLink(host.issues.get(71L), Reason.NO_INCIDENT)),
        strays.ofPostMortem(host.issues.get(70L), List.of()));
    links.link(2, 1);
    following.changed(2);
    assertEquals(Map.of(), store.reservations);
    assertEquals(List.of(), strays.ofIncident(host.issues.get(1L), Optional.empty()));
  }

  @Test
  public void anIncidentWhosePostMortemSomebodyIsMakingIsLeftToThem() {
    store.reserve(Samples.reservation("r", 1L));
    links.link(70, 1);
    assertEquals(0, following.follow(host.issues.get(70L)));
    assertEquals(
        List.of(new StrayLink(host.issues.get(70L), Reason.NOT_YET)),
        strays.ofIncident(host.issues.get(1L), Optional.empty()));
  }

  @Test
  public void aPlaceThatWaitsForTheHostsOwnFormYieldsToALink() {
    store.awaitIssue(store.reserve(Samples.reservation("r", 1L, 2L)));
    links.link(70, 1);
    assertEquals(1, following.follow(host.issues.get(70L)));
    assertEquals(List.of(), store.unfinished(0, 10));
    assertEquals(List.of(1L), store.ofIssue(70).orElseThrow().incidentIds());
  }

  @Test
  public void incidentsLeaveWithTheirLinksAndTheirRecordsButOneStays() {
    links.link(70, 1);
    links.link(70, 2);
    assertEquals(2, following.follow(host.issues.get(70L)));
    links.linked.remove("70→2");
    assertEquals(1, following.follow(host.issues.get(70L)));
    PostMortem left = store.ofIssue(70).orElseThrow();
    assertEquals(List.of(1L), left.incidentIds());
    links.linked.remove("70→1");
    assertEquals(0, following.follow(host.issues.get(70L)));
    assertEquals(
        List.of(new StrayLink(host.issues.get(1L), Reason.UNLINKED)),
        strays.ofPostMortem(host.issues.get(70L), List.of("PAY-1")));
    links.kept = false;
    assertEquals(List.of(), strays.ofPostMortem(host.issues.get(70L), List.of("PAY-1")));
  }

  @Test
  public void whatWasFoldedOfAnIncidentThatLeftIsCountedNoMore() {
    links.link(70, 1);
    links.link(70, 2);
    following.changed(70);
    long id = store.ofIssue(70).orElseThrow().id();
    Folded.Count left = new Folded.Count(LocalDate.parse("2026-03-04"), Source.COMMENT, 7);
    store.fold(id, new Folded(List.of(left)));
    links.linked.remove("70→2");
    following.changed(70);
    assertEquals(Optional.of(new Folded(List.of())), store.timeline(id).folded());
  }

  @Test
  public void anIncidentThatIsLinkedAgainMeanwhileStays() {
    links.link(70, 1);
    links.link(70, 2);
    following.changed(70);
    links.linked.remove("70→2");
    links.whenRead = () -> links.link(70, 2);
    assertEquals(0, following.follow(host.issues.get(70L)));
    assertEquals(List.of(1L, 2L), store.ofIssue(70).orElseThrow().incidentIds());
  }

  @Test
  public void anIncidentStaysWhereMeanwhileNoLinkIsLeft() {
    links.link(70, 1);
    links.link(70, 2);
    following.changed(70);
    links.linked.remove("70→2");
    links.whenRead = () -> links.linked.remove("70→1");
    assertEquals(0, following.follow(host.issues.get(70L)));
    assertEquals(List.of(1L, 2L), store.ofIssue(70).orElseThrow().incidentIds());
  }

  @Test
  public void withoutAnybodyToReadForNothingIsTakenUp() {
    host.asking = Optional.empty();
    links.reporter = Optional.empty();
    links.link(70, 1);
    assertEquals(0, following.follow(host.issues.get(70L)));
    links.reporter = Optional.of(Samples.ALICE.key());
    assertEquals(1, following.follow(host.issues.get(70L)));
  }

  private static HostIssue postMortem(long id) {
    return new HostIssue(
        id,
        "PAY-" + id,
        "Why",
        10000,
        "PAY",
        Samples.POST_MORTEM_TYPE,
        Optional.empty(),
        Optional.empty(),
        Samples.NINE);
  }

  private final class Linked implements PostMortemLinks {
    private final Set<String> linked = new LinkedHashSet<>();
    private boolean kept = true;
    private Runnable whenRead = () -> {};
    private Optional<String> reporter = Optional.of(Samples.ALICE.key());

    void link(long from, long to) {
      linked.add(from + "→" + to);
    }

    @Override
    public boolean areKept() {
      return kept;
    }

    @Override
    public boolean isPostMortem(HostIssue issue) {
      return issue.typeId().equals(Samples.POST_MORTEM_TYPE);
    }

    @Override
    public Optional<HostIssue> postMortem(long issueId) {
      return Optional.ofNullable(host.issues.get(issueId)).filter(this::isPostMortem);
    }

    @Override
    public List<Long> incidentsOf(long issueId) {
      List<Long> read =
          linked.stream()
              .filter(link -> link.startsWith(issueId + "→"))
              .map(link -> Long.valueOf(link.substring(link.indexOf('→') + 1)))
              .toList();
      whenRead.run();
      return read;
    }

    @Override
    public List<Long> postMortemsOf(long incidentId) {
      return linked.stream()
          .filter(link -> link.endsWith("→" + incidentId))
          .map(link -> Long.valueOf(link.substring(0, link.indexOf('→'))))
          .toList();
    }

    @Override
    public List<HostIssue> issues(Collection<Long> ids) {
      return ids.stream().map(host.issues::get).toList();
    }

    @Override
    public Optional<String> reporterKey(long issueId) {
      return reporter;
    }

    @Override
    public List<HostIssue> changedSince(Instant since, int atMost) {
      return host.postMortems();
    }
  }

  private static final class Rule implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return new IncidentRule(Set.of(10000L), Set.of("10001"));
    }

    @Override
    public Map<String, Severity> severities() {
      return Map.of();
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
