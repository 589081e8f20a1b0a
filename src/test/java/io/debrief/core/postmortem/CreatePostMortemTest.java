package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;
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
import io.debrief.core.timeline.ReadTimeline;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.FakeProjects;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

public class CreatePostMortemTest {
  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final FakeProjects projects = new FakeProjects();
  private final FakePostMortemSettings settings = new FakePostMortemSettings();
  private CreatePostMortem creating;

  @Before
  public void wire() {
    host.add(Samples.issue(1));
    host.add(Samples.issue(2));
    Transactions transactions =
        new Transactions() {
          @Override
          public <T> T inOne(Supplier<T> work) {
            return work.get();
          }
        };
    Locks locks =
        new Locks() {
          @Override
          public <T> T holding(SortedSet<String> names, Supplier<T> work) {
            return work.get();
          }
        };
    PostMortemAccess access = new PostMortemAccess(host, host);
    PlanPostMortem plan =
        new PlanPostMortem(
            new ChooseIncidents(
                host, new Incidents(new Rule(), (issue, field) -> Optional.empty())),
            new ChoosePlace(projects, settings, host, new Audience(settings)),
            new ChoosePeople(host),
            new ChooseDetails(
                new Title(wording -> wording.key().orElse("") + " " + wording.arguments().get(0)),
                Clock.fixed(Samples.NINE, ZoneOffset.UTC)),
            Clock.fixed(Samples.NINE, ZoneOffset.UTC));
    creating =
        new CreatePostMortem(
            host,
            plan,
            access,
            locks,
            new MakePostMortem(
                store,
                host,
                new ReadTimeline(host, () -> ZoneOffset.UTC),
                new KeepMade(store, store, new FindParticipants(host), transactions),
                transactions));
  }

  @Test
  public void makesAnIssueLinksItAndReadsTheTimeline() {
    PostMortem made = creating.create(request("r", "PAY-1", "PAY-2"));

    assertEquals(List.of(1L, 2L), made.incidentIds());
    assertEquals(List.of(made.issueId() + "→1", made.issueId() + "→2"), host.links);
    assertEquals(2, store.of(made.id()).size());
    assertEquals(Samples.ALICE.key(), made.facilitatorKey());
  }

  /** The incident was created at nine on 3 March 2026, and that is now. */
  @Test
  public void aMeetingIsAfterTheIncidentAndNotYearsAhead() {
    assertEquals(
        List.of(
            new Refusal.Reason(
                Optional.of("meetingAt"), Wording.of("debrief.meeting.too-early", "PAY-1"))),
        refused(meetingAt(Samples.NINE.minusSeconds(1))).reasons());
    assertEquals(
        List.of(
            new Refusal.Reason(
                Optional.of("meetingAt"), Wording.of("debrief.meeting.too-late", "2"))),
        refused(meetingAt(Samples.NINE.plus(731, ChronoUnit.DAYS).plusSeconds(1))).reasons());
    assertEquals(0, host.postMortems().size());
    assertEquals(Optional.of(Samples.NINE), creating.create(meetingAt(Samples.NINE)).meetingAt());
  }

  private static PostMortemRequest meetingAt(Instant at) {
    return new PostMortemRequest(
        Optional.of("meets"),
        List.of("PAY-1"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(at),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  public void nobodyIsNotTheSameAsNotAsked() {
    host.known.add(new Person("JIRAUSER10102", "bob", "Bob Lindqvist", true));
    PostMortem notAsked = creating.create(ledByBob("PAY-1", Optional.empty()));
    PostMortem nobody = creating.create(ledByBob("PAY-2", Optional.of(List.of())));
    assertEquals(
        List.of(new Participant(Samples.ALICE.key(), Role.REPORTER)),
        store.participantsOf(notAsked.id()));
    assertEquals(List.of(), store.participantsOf(nobody.id()));
  }

  private static PostMortemRequest ledByBob(
      String incident, Optional<List<ChoosePeople.Named>> participants) {
    return new PostMortemRequest(
        Optional.of("of " + incident),
        List.of(incident),
        Optional.empty(),
        Optional.of("bob"),
        Optional.empty(),
        Optional.empty(),
        participants);
  }

  @Test
  public void theSameRequestMakesOnePostMortem() {
    PostMortem first = creating.create(request("r", "PAY-1"));
    assertEquals(first, creating.create(request("r", "PAY-1")));
    assertEquals(1, host.postMortems().size());
  }

  @Test
  public void whatPeopleLinkByHandHasRequestIdsThatNoCallerCanTake() {
    assertEquals(
        List.of(
            new Refusal.Reason(
                Optional.of("requestId"), Wording.of("debrief.create.request-id.ours", "linked-"))),
        refused(request("linked-70", "PAY-1")).reasons());
    assertEquals(0, host.postMortems().size());
  }

  @Test
  public void aRequestIdServesOneSetOfIncidents() {
    creating.create(request("r", "PAY-1"));
    Refusal refusal = refused(request("r", "PAY-2"));
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
    assertEquals(Optional.of("requestId"), refusal.reasons().get(0).field());
    assertEquals(1, host.postMortems().size());
  }

  @Test
  public void anotherRequestForTheIncidentIsToldWhatExists() {
    creating.create(request("r", "PAY-1"));
    Refusal refusal = refused(request("other", "PAY-1"));
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
    assertEquals(Map.of("existing", Optional.of(host.postMortems().get(0).key())), refusal.facts());
  }

  @Test
  public void whoMayNotSeeWhatExistsIsNotToldItsKey() {
    PostMortem made = creating.create(request("r", "PAY-1"));
    host.invisible.add(made.issueId());
    assertEquals(Map.of("existing", Optional.empty()), refused(request("other", "PAY-1")).facts());
  }

  @Test
  public void aRepeatAfterACutAnywhereEndsWithExactlyOne() {
    for (String step : List.of("read", "create", "link")) {
      host.issues.values().removeIf(issue -> issue.typeId().equals(Samples.POST_MORTEM_TYPE));
      host.links.clear();
      store.reservations.clear();
      store.postMortems.clear();
      host.afterwards =
          done -> {
            if (done.equals(step)) {
              throw new IllegalStateException("cut off after " + step);
            }
          };
      assertThrows(IllegalStateException.class, () -> creating.create(request("r", "PAY-1")));
      assertTrue("no post-mortem half-made after " + step, store.postMortems.isEmpty());

      host.afterwards = done -> {};
      PostMortem made = creating.create(request("r", "PAY-1"));

      assertEquals("issues after " + step, 1, host.postMortems().size());
      assertEquals(List.of(made.issueId() + "→1"), host.links);
    }
  }

  @Test
  public void aPostMortemWhoseIssueIsGoneUnheardMakesRoom() {
    PostMortem first = creating.create(request("r", "PAY-1"));
    host.issues.remove(first.issueId());
    PostMortem second = creating.create(request("other", "PAY-1"));
    assertEquals(1, host.postMortems().size());
    assertEquals(1, store.postMortems.size());
    assertEquals(second.issueId(), host.postMortems().get(0).id());
  }

  @Test
  public void anIncidentThatIsGoneHidesThePostMortemOfTheOthersFromNobody() {
    PostMortem made = creating.create(request("r", "PAY-1", "PAY-2"));
    host.issues.remove(2L);
    assertTrue(new PostMortemAccess(host, host).visibleIssue(Samples.ALICE, made).isPresent());
    host.invisible.add(1L);
    assertTrue(new PostMortemAccess(host, host).visibleIssue(Samples.ALICE, made).isEmpty());
  }

  @Test
  public void anUnfinishedPlaceWithOtherIncidentsBlocksNobody() {
    cutAfter("read", request("both", "PAY-1", "PAY-2"));
    PostMortem made = creating.create(request("one", "PAY-1"));
    assertEquals(List.of(1L), made.incidentIds());
    assertEquals(1, host.postMortems().size());
  }

  @Test
  public void anIssueMadeBeforeItsIncidentWasRestrictedIsNotTakenUp() {
    cutAfter("create", request("r", "PAY-1"));
    host.add(Samples.issue(1, Optional.of(10300L)));
    PostMortem made = creating.create(request("r", "PAY-1"));
    assertEquals(Optional.of(10300L), host.issues.get(made.issueId()).securityLevelId());
  }

  private void cutAfter(String step, PostMortemRequest request) {
    host.afterwards =
        done -> {
          if (done.equals(step)) {
            throw new IllegalStateException("cut off after " + step);
          }
        };
    assertThrows(IllegalStateException.class, () -> creating.create(request));
    host.afterwards = done -> {};
  }

  @Test
  public void aRefusalOfTheHostLeavesThePlaceFree() {
    host.refusesToCreate = Optional.of(Refusal.invalid("title", Wording.ofHost("Too rude.")));
    assertEquals(Refusal.Kind.INVALID, refused(request("r", "PAY-1")).kind());
    assertTrue(store.reservations.isEmpty());
  }

  @Test
  public void aFieldThatOnlyTheHostsFormHasKeepsThePlaceForTheIssueMadeThere() {
    host.refusesToCreate =
        Optional.of(
            Refusal.invalid("customfield_1", Wording.ofHost("Regulator is required."))
                .with(PostMortemIssues.CREATE_FORM, Optional.of("/secure/form")));
    Refusal refusal = refused(request("r", "PAY-1"));
    assertEquals(Map.of("createFormUrl", Optional.of("/secure/form")), refusal.facts());
    assertEquals(1, store.unfinishedOf(10000, Samples.ALICE.key()).size());

    host.refusesToCreate = Optional.empty();
    host.create(store.unfinishedOf(10000, Samples.ALICE.key()).get(0).place());
    PostMortem adopted = creating.create(request("r", "PAY-1"));

    assertEquals(1, host.postMortems().size());
    assertEquals(host.postMortems().get(0).id(), adopted.issueId());
    assertEquals(List.of(adopted.issueId() + "→1"), host.links);
  }

  @Test
  public void aPlaceThatWaitsForTheFormBlocksNobody() {
    host.refusesToCreate =
        Optional.of(
            Refusal.invalid("customfield_1", Wording.ofHost("Regulator is required."))
                .with(PostMortemIssues.CREATE_FORM, Optional.of("/secure/form")));
    refused(request("given up", "PAY-1"));
    host.refusesToCreate = Optional.empty();
    assertEquals(List.of(1L), creating.create(request("next", "PAY-1")).incidentIds());
    assertEquals(1, store.reservations.size());
  }

  @Test
  public void nothingIsCreatedInAnArchivedProject() {
    projects.archived = true;
    assertEquals(Refusal.Kind.CONFLICT, refused(request("r", "PAY-1")).kind());
    assertTrue(store.reservations.isEmpty());
  }

  @Test
  public void anotherProjectOnlyWhereTheAdministratorMappedIt() {
    assertEquals(Refusal.Kind.CONFLICT, refused(inProject("REV")).kind());
    settings.mapped.put(
        new PostMortemSettings.MappedPlace(10000, Optional.empty()),
        new PostMortemSettings.MappedPlace(10009, Optional.of(7L)));
    PostMortem made = creating.create(inProject("REV"));
    assertEquals(10009, host.issues.get(made.issueId()).projectId());
    assertEquals(Optional.of(7L), host.issues.get(made.issueId()).securityLevelId());
  }

  private static PostMortemRequest inProject(String key) {
    return new PostMortemRequest(
        Optional.of("r"),
        List.of("PAY-1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(key),
        Optional.empty());
  }

  @Test
  public void unknownAndInvisibleIncidentsLookTheSame() {
    host.invisible.add(1L);
    Refusal invisible = refused(request("r", "PAY-1"));
    Refusal unknown = refused(request("r", "PAY-999"));
    assertEquals(Refusal.Kind.NOT_FOUND, invisible.kind());
    assertEquals(unknown.kind(), invisible.kind());
    assertEquals(unknown.reasons(), invisible.reasons());
  }

  @Test
  public void refusesAudiencesThatDiffer() {
    host.add(Samples.issue(3, Optional.of(10300L)));
    assertEquals(Refusal.Kind.CONFLICT, refused(request("r", "PAY-1", "PAY-3")).kind());
  }

  @Test
  public void whoMayNotRestrictMayNotCreateFromARestrictedIncident() {
    host.add(Samples.issue(3, Optional.of(10300L)));
    host.denied.add(Permission.SET_ISSUE_SECURITY);
    assertEquals(Refusal.Kind.FORBIDDEN, refused(request("r", "PAY-3")).kind());
    creating.create(request("r", "PAY-1"));
  }

  @Test
  public void refusesTitlesThatCannotBeASummary() {
    for (String title : List.of("", "  ", "x".repeat(300), "two\nlines")) {
      Refusal refusal =
          refused(
              new PostMortemRequest(
                  Optional.empty(),
                  List.of("PAY-1"),
                  Optional.of(title),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
      assertEquals(Refusal.Kind.INVALID, refusal.kind());
      assertEquals(Optional.of("title"), refusal.reasons().get(0).field());
    }
    assertTrue(host.postMortems().isEmpty());
  }

  @Test
  public void saysThatLinkingIsOffBeforeAnythingIsMade() {
    host.notLinkable = Optional.of(Wording.of("debrief.create.linking-off"));
    assertEquals(Refusal.Kind.CONFLICT, refused(request("r", "PAY-1")).kind());
    assertTrue(store.reservations.isEmpty());
  }

  @Test
  public void nobodyCreatesNothing() {
    host.asking = Optional.empty();
    assertEquals(Refusal.Kind.FORBIDDEN, refused(request("r", "PAY-1")).kind());
  }

  private Refusal refused(PostMortemRequest request) {
    return assertThrows(Refusal.class, () -> creating.create(request));
  }

  private static PostMortemRequest request(String id, String... keys) {
    return new PostMortemRequest(
        Optional.of(id),
        List.of(keys),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static final class Rule implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return new IncidentRule(Set.of(10000L), Set.of("10001"));
    }

    @Override
    public Map<String, Severity> severities() {
      return Map.of("1", Severity.SEV_1);
    }
  }
}
