package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.core.timeline.ReadTimeline;
import io.debrief.testkit.FakeActing;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.FakeProjects;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

/** What becomes of creations whose makers are gone: at nine o’clock Alice was cut off. */
public class FinishCreationsTest {
  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final List<String> log = new ArrayList<>();
  private final List<String> did = new ArrayList<>();
  private Instant now = Samples.NINE.plus(Duration.ofHours(1));
  private FinishCreations finishing;
  private AdoptMade adopting;

  @Before
  public void wire() {
    host.add(Samples.issue(1));
    host.add(Samples.issue(2));
    Transactions transactions = new AtOnce();
    FakePostMortemSettings settings = new FakePostMortemSettings();
    FakeProjects projects = new FakeProjects();
    MakePostMortem making =
        new MakePostMortem(
            store,
            host,
            new ReadTimeline(host, () -> ZoneOffset.UTC),
            new KeepMade(store, store, new FindParticipants(host), transactions),
            transactions);
    PlanAgain planning =
        new PlanAgain(
            host,
            new Incidents(new Rule(), (issue, field) -> Optional.empty()),
            projects,
            new ChoosePlace(projects, settings, host, new Audience(settings)),
            new PostMortemAccess(host, host));
    FinishCreation finish =
        new FinishCreation(host, new FakeActing(host), new Alone(), planning, making);
    finishing =
        new FinishCreations(
            store,
            finish,
            (what, failure) -> log.add(what + ": " + failure.getMessage()),
            new Now());
    adopting = new AdoptMade(store, finish);
    host.asking = Optional.empty();
    host.afterwards =
        step -> did.add(step + " as " + host.asking.map(Person::name).orElse("nobody"));
  }

  @Test
  public void finishesOnBehalfOfTheOneWhoBeganIt() {
    store.reserve(unrestricted("r", 1L, 2L));

    assertEquals(new Work(1, 1), finishing.run());

    HostIssue made = host.postMortems().get(0);
    assertEquals(List.of(1L, 2L), store.ofIssue(made.id()).orElseThrow().incidentIds());
    assertEquals(List.of(made.id() + "→1", made.id() + "→2"), host.links);
    assertEquals(
        List.of(
            "read as alice", "read as alice", "create as alice", "link as alice", "link as alice"),
        did);
    assertEquals(Optional.empty(), host.asking);
    assertEquals(new Work(0, 0), finishing.run());
  }

  @Test
  public void takesTheIssueThatWasMadeBeforeTheCut() {
    HostIssue made = host.create(store.reserve(unrestricted("r", 1L)));
    did.clear();

    assertEquals(new Work(1, 1), finishing.run());

    assertEquals(1, host.postMortems().size());
    assertEquals(List.of(1L), store.ofIssue(made.id()).orElseThrow().incidentIds());
    assertEquals(List.of("read as alice", "link as alice"), did);
  }

  @Test
  public void leavesAMakerAloneWhoWasSeenWithinTwoMinutes() {
    store.reserve(unrestricted("r", 1L));
    now = Samples.NINE.plus(Duration.ofMinutes(2));
    assertEquals(new Work(0, 0), finishing.run());
    now = now.plusMillis(1);
    assertEquals(new Work(1, 1), finishing.run());
  }

  @Test
  public void givesUpWhereAnIncidentIsHiddenOrGoneOrTheMakerMayNoLonger() {
    store.reserve(unrestricted("hidden", 1L));
    host.invisible.add(1L);
    assertEquals(new Work(1, 1), finishing.run());
    host.invisible.clear();

    store.reserve(unrestricted("gone", 1L, 3L));
    assertEquals(new Work(1, 1), finishing.run());

    store.reserve(unrestricted("may not", 1L));
    host.denied.add(Permission.LINK_ISSUES);
    assertEquals(new Work(1, 1), finishing.run());
    host.denied.clear();

    store.reserve(unrestricted("refused", 1L));
    host.refusesToCreate = Optional.of(Refusal.invalid("title", Wording.ofHost("Too rude.")));
    assertEquals(new Work(1, 1), finishing.run());

    assertEquals(Map.of(), store.reservations);
    assertEquals(List.of(), host.postMortems());
    assertEquals(List.of(), log);
  }

  @Test
  public void isMadeAtTheLevelThatTheIncidentHasByNow() {
    host.create(store.reserve(unrestricted("r", 1L)));
    host.add(Samples.issue(1, Optional.of(10300L)));

    assertEquals(new Work(1, 1), finishing.run());

    PostMortem made = store.ofIncident(1).orElseThrow();
    assertEquals(Optional.of(10300L), host.issues.get(made.issueId()).securityLevelId());
  }

  @Test
  public void whatFailsIsLoggedAndCountedAndTheNextIsFinished() {
    store.reserve(unrestricted("first", 1L));
    store.reserve(unrestricted("second", 2L));
    host.afterwards =
        step -> {
          if (step.equals("link") && host.links.get(0).endsWith("→1") && host.links.size() == 1) {
            throw new IllegalStateException("database gone");
          }
        };

    assertEquals(new Work(2, 1, 0, 0, 1), finishing.run());

    assertEquals(List.of("finish the post-mortem of place 1: database gone"), log);
    host.afterwards = step -> {};
    assertEquals(new Work(1, 1), finishing.run());
    assertEquals(2, host.postMortems().size());
  }

  @Test
  public void aMakerWhoIsGoneIsWaitedForAWeek() {
    Reservation place = unrestricted("r", 1L);
    store.reserve(
        new Reservation(
            0,
            "r",
            place.incidentIds(),
            place.projectId(),
            place.issueTypeId(),
            place.securityLevelId(),
            "JIRAUSER-GONE",
            place.summary(),
            place.facilitatorKey(),
            place.meetingAt(),
            place.participants(),
            place.takenAt()));
    assertEquals(new Work(1, 0), finishing.run());
    now = Samples.NINE.plus(Duration.ofDays(7)).plusMillis(1);
    assertEquals(new Work(1, 1), finishing.run());
    assertEquals(Map.of(), store.reservations);
  }

  @Test
  public void whatWaitsForTheHostsOwnFormIsNeverMadeByUsButTakenWhenItIsThere() {
    Reservation place = store.reserve(unrestricted("r", 1L));
    store.awaitIssue(place);
    assertEquals(new Work(1, 0), finishing.run());
    assertEquals(List.of(), host.postMortems());

    HostIssue made = host.create(place);
    assertEquals(new Work(1, 1), finishing.run());
    assertEquals(List.of(1L), store.ofIssue(made.id()).orElseThrow().incidentIds());
  }

  @Test
  public void whatWaitsForTheHostsOwnFormIsGivenUpAfterAWeek() {
    store.awaitIssue(store.reserve(unrestricted("r", 1L)));
    now = Samples.NINE.plus(Duration.ofDays(7));
    assertEquals(new Work(1, 0), finishing.run());
    now = now.plusMillis(1);
    assertEquals(new Work(1, 1), finishing.run());
    assertEquals(Map.of(), store.reservations);
  }

  @Test
  public void anIssueMadeInTheHostsOwnFormIsTakenWhenItAppears() {
    Reservation place = store.reserve(unrestricted("r", 1L));
    store.awaitIssue(place);
    HostIssue made = notYetFound(place, Optional.empty());

    adopting.appeared(made, Samples.ALICE.key());

    assertEquals(List.of(1L), store.ofIssue(made.id()).orElseThrow().incidentIds());
    assertEquals(List.of(made.id() + "→1"), host.links);
  }

  @Test
  public void anIssueThatIsAnothersOrOtherIsNotTaken() {
    Reservation place = store.reserve(unrestricted("r", 1L));
    store.awaitIssue(place);
    HostIssue made = notYetFound(place, Optional.empty());
    adopting.appeared(made, "JIRAUSER10102");
    HostIssue other = Samples.issue(77);
    adopting.appeared(other, Samples.ALICE.key());
    assertEquals(List.of(), host.links);
  }

  @Test
  public void anIssueThatIsMoreVisibleThanTheIncidentIsNotTaken() {
    host.add(Samples.issue(1, Optional.of(10300L)));
    Reservation place = store.reserve(Samples.reservation("r", 1L));
    store.awaitIssue(place);
    adopting.appeared(notYetFound(place, Optional.empty()), Samples.ALICE.key());
    assertEquals(List.of(), host.links);
    adopting.appeared(notYetFound(place, Optional.of(10300L)), Samples.ALICE.key());
    assertEquals(List.of("500→1"), host.links);
  }

  @Test
  public void anIssueThatAMakerAtWorkHasMadeIsTheirs() {
    store.awaitIssue(store.reserve(unrestricted("form", 1L)));
    Reservation atWork = store.reserve(unrestricted("at work", 2L));
    adopting.appeared(notYetFound(atWork, Optional.empty()), Samples.ALICE.key());
    assertEquals(List.of(), host.links);
  }

  /** Its event comes before the search knows it. */
  private static HostIssue notYetFound(Reservation place, Optional<Long> level) {
    return new HostIssue(
        500,
        "PAY-500",
        place.summary(),
        place.projectId(),
        "PAY",
        place.issueTypeId(),
        Optional.empty(),
        level,
        Samples.NINE.plusSeconds(60));
  }

  private static Reservation unrestricted(String requestId, Long... incidents) {
    return Samples.reservation(requestId, incidents).at(Optional.empty());
  }

  private final class Now extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
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
