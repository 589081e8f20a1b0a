package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

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
import io.debrief.core.postmortem.KeepChange.Outcome;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.EntryKind;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

/** The meeting of the post-mortem PAY-70 is to begin an hour after nine. */
public class FacilitateReviewTest {
  private static final Person BOB = new Person("JIRAUSER10102", "bob", "Bob Lindqvist", true);
  private static final Wording NO_ACTIONS = Wording.of("debrief.actions.lacks.items");
  private static final Wording GENTLE = Wording.of("debrief.actions.lacks.strong");

  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final PostMortemAccess access = new PostMortemAccess(host, host);
  private final TheClock clock = new TheClock();
  private final List<Wording> actionsLack = new ArrayList<>();
  private final Set<Long> open = new TreeSet<>();
  private final List<Collection<Long>> asked = new ArrayList<>();
  private final PostMortems postMortems =
      new PostMortems(host, host, store, access, new Stages(List.of(this::stillOpen), clock));
  private final KeepChange keeping = new KeepChange(store, new NoLocks(), new AtOnce());
  private final FacilitateReview facilitating =
      new FacilitateReview(
          access,
          new AssessPostMortem(
              new Incidents(new NoRule(), (issue, field) -> Optional.empty()),
              host,
              store,
              new Audience(new FakePostMortemSettings()),
              List.of(new Narrative(), new ActionsHere())),
          keeping,
          clock);
  private PostMortem made;

  @Before
  public void make() {
    host.add(Samples.issue(1));
    host.add(Samples.issue(70));
    made = store.complete(store.reserve(Samples.reservation("r", 1L)), 70, 0);
    host.denied.add(Permission.ADMINISTER_PROJECTS);
    host.known.add(BOB);
  }

  @Test
  public void theFacilitatorBeginsTheMeetingBeforeItsTime() {
    assertEquals(Stage.PREPARING, seen().stage());
    Outcome started = facilitating.start(seen(), 1);
    assertFalse(started.stale());
    assertEquals(Stage.REVIEWING, seen().stage());
    assertEquals(Optional.of(Samples.NINE), seen().postMortem().meetingAt());
    assertEquals(Optional.of("JIRAUSER10101"), seen().postMortem().begunBy());
    assertEquals(2, seen().postMortem().version());
    assertEquals(List.of("debrief.start.begun"), refused(() -> facilitating.start(seen(), 2)));
  }

  @Test
  public void aMeetingWhoseTimeHasComeIsNotBegunAgain() {
    clock.now = Samples.NINE.plusSeconds(3600);
    assertEquals(Stage.REVIEWING, seen().stage());
    assertEquals(List.of("debrief.start.begun"), refused(() -> facilitating.start(seen(), 1)));
    assertEquals(Optional.empty(), seen().postMortem().begunBy());
  }

  @Test
  public void whoeverMovesTheMeetingTakesItsBeginningBack() {
    facilitating.start(seen(), 1);
    Instant later = Samples.NINE.plusSeconds(7200);
    PostMortem moved = seen().postMortem().led("JIRAUSER10101", Optional.of(later));
    assertEquals(Optional.empty(), moved.begunBy());
    assertEquals(
        Optional.of("JIRAUSER10101"),
        seen().postMortem().led("JIRAUSER10102", Optional.of(Samples.NINE)).begunBy());
  }

  @Test
  public void publishingNamesAllThatIsLackingAndChangesNothing() {
    actionsLack.add(NO_ACTIONS);
    assertEquals(
        List.of(
            "debrief.publish.lacks.meeting",
            "debrief.narrative.lacks.entries",
            "debrief.actions.lacks.items"),
        refused(() -> facilitating.publish(seen(), 1)));
    store.add(made.id(), List.of(Samples.entry(EntryKind.DETECTED, Samples.NINE)));
    clock.now = Samples.NINE.plusSeconds(3600);
    assertEquals(
        List.of(
            "debrief.narrative.lacks.started",
            "debrief.narrative.lacks.resolved",
            "debrief.actions.lacks.items"),
        refused(() -> facilitating.publish(seen(), 1)));
    assertEquals(Optional.empty(), seen().postMortem().publication());
    assertEquals(1, seen().postMortem().version());
  }

  @Test
  public void whatIsWorthAThoughtOnlyKeepsNobodyFromPublishing() {
    complete();
    actionsLack.add(GENTLE);
    facilitating.publish(seen(), 1);
    assertEquals(
        Optional.of(new Publication(Samples.NINE.plusSeconds(3600), "JIRAUSER10101")),
        seen().postMortem().publication());
  }

  @Test
  public void whatIsPublishedIsFollowedUpUntilNothingIsOpen() {
    complete();
    assertEquals(Stage.REVIEWING, seen().stage());
    assertEquals("nothing is asked of what is not published", List.of(), asked);
    facilitating.publish(seen(), 1);
    assertEquals(Stage.CLOSED, seen().stage());
    open.add(made.id());
    assertEquals(Stage.FOLLOWING_UP, seen().stage());
    clock.now = Samples.NINE;
    assertEquals("whenever its meeting was", Stage.FOLLOWING_UP, seen().stage());
    assertEquals(
        List.of("debrief.publish.published"), refused(() -> facilitating.publish(seen(), 2)));

    clock.now = Samples.NINE.plusSeconds(3600);
    facilitating.takeBack(seen(), 2);
    assertEquals(Stage.REVIEWING, seen().stage());
    assertEquals(3, seen().postMortem().version());
    assertEquals(
        List.of("debrief.publish.not-published"), refused(() -> facilitating.takeBack(seen(), 3)));
  }

  @Test
  public void theStagesOfManyAreAskedForTogetherAndOnce() {
    complete();
    facilitating.publish(seen(), 1);
    host.add(Samples.issue(2));
    host.add(Samples.issue(3));
    host.add(Samples.issue(71));
    host.add(Samples.issue(72));
    PostMortem second = store.complete(store.reserve(Samples.reservation("s", 2L)), 71, 0);
    store.complete(store.reserve(Samples.reservation("t", 3L)), 72, 0);
    store.change(second.with(Optional.of(new Publication(Samples.NINE, "JIRAUSER10101"))));
    open.add(second.id());
    asked.clear();
    ListPostMortems listing = new ListPostMortems(store, postMortems);
    assertEquals(1, listing.of(at("reviewing")).size());
    assertEquals("no stage before the publication depends on what is open", List.of(), asked);
    assertEquals(
        List.of("PAY-71"),
        listing.of(at("following-up")).stream().map(it -> it.issue().key()).toList());
    assertEquals(1, asked.size());
    asked.clear();
    List<SeenPostMortem> all = postMortems.seen(store.page(0, 10));
    assertEquals(List.of(), asked);
    assertEquals(
        List.of(Stage.CLOSED, Stage.FOLLOWING_UP, Stage.REVIEWING),
        all.stream().map(SeenPostMortem::stage).toList());
    assertEquals(List.of(List.of(made.id(), second.id())), asked);
  }

  @Test
  public void whoSawAnotherVersionIsSlower() {
    complete();
    assertTrue(facilitating.publish(seen(), 7).stale());
    SeenPostMortem before = seen();
    assertFalse(facilitating.publish(before, 1).stale());
    assertTrue("both looked at version 1", facilitating.publish(before, 1).stale());
    assertEquals(2, seen().postMortem().version());
  }

  @Test
  public void onlyTheFacilitatorAndWhoeverAdministersTheProjectMay() {
    complete();
    host.asking = Optional.of(BOB);
    for (Supplier<Outcome> act :
        List.<Supplier<Outcome>>of(
            () -> facilitating.start(seen(), 1),
            () -> facilitating.publish(seen(), 1),
            () -> facilitating.takeBack(seen(), 1))) {
      Refusal refusal = assertThrows(Refusal.class, act::get);
      assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
      assertEquals(
          Wording.of("debrief.facilitate.may-not", "PAY"), refusal.reasons().get(0).wording());
    }
    host.denied.clear();
    assertFalse(facilitating.publish(seen(), 1).stale());
    assertEquals(
        Optional.of("JIRAUSER10102"), seen().postMortem().publication().map(Publication::byKey));
  }

  private static ListPostMortems.Filter at(String stage) {
    return new ListPostMortems.Filter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(stage));
  }

  private void complete() {
    clock.now = Samples.NINE.plusSeconds(3600);
    store.add(
        made.id(),
        List.of(
            Samples.entry(EntryKind.STARTED, Samples.NINE),
            Samples.entry(EntryKind.DETECTED, Samples.NINE),
            Samples.entry(EntryKind.RESOLVED, Samples.NINE)));
  }

  private SeenPostMortem seen() {
    return postMortems.withKey("PAY-70");
  }

  private static List<String> refused(Supplier<Outcome> act) {
    Refusal refusal = assertThrows(Refusal.class, act::get);
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
    return refusal.reasons().stream().map(each -> each.wording().key().orElseThrow()).toList();
  }

  private Set<Long> stillOpen(Collection<Long> postMortemIds) {
    asked.add(postMortemIds);
    return open;
  }

  private final class ActionsHere implements PartOfReview {
    @Override
    public Part part() {
      return Part.ACTIONS;
    }

    @Override
    public List<Wording> lacks(Review review) {
      return actionsLack;
    }

    @Override
    public boolean holdsUp(Wording lack) {
      return !lack.equals(GENTLE);
    }
  }

  private static final class TheClock extends Clock {
    private Instant now = Samples.NINE;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class NoRule implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return new IncidentRule(Set.of(10000L), Set.of("10001"));
    }

    @Override
    public Map<String, Severity> severities() {
      return Map.of();
    }
  }

  private static final class NoLocks implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      return work.get();
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
