package io.debrief.core.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Severity;
import io.debrief.core.setup.FilterState.State;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

/** Alice administers. Incidents are what has the type 10001 in the project 10000. */
public class SetUpFiltersTest {
  private static final Person BOB = new Person("JIRAUSER10102", "bob", "Bob Lindqvist", true);
  private static final String OPEN = "followUp = open ORDER BY followUpDue";
  private static final String MINE =
      "followUp = open AND assignee = currentUser() ORDER BY followUpDue";
  private static final String MISSED =
      "followUp = open AND followUpDue < startOfDay() ORDER BY followUpDue";
  private static final String INCIDENTS =
      "project in (10000) AND issuetype in (10001) AND created >= -90d"
          + " AND issue not in incidentsWithPostMortem(\"-90d\") ORDER BY created DESC";
  private static final String MORE_INCIDENTS =
      "project in (10000, 10002) AND issuetype in (10001, 10007) AND created >= -90d"
          + " AND issue not in incidentsWithPostMortem(\"-90d\") ORDER BY created DESC";

  private final FakeHost host = new FakeHost();
  private final Filters filters = new Filters();
  private final Map<SearchFilter, FilterMemory.Remembered> memory =
      new EnumMap<>(SearchFilter.class);
  private final List<AuditEntry> audited = new ArrayList<>();
  private IncidentRule rule = new IncidentRule(Set.of(10000L), Set.of("10001"));
  private final SetUpFilters setUp =
      new SetUpFilters(
          filters,
          new Memory(),
          new Rule(),
          new AuditTrail(
              new SetupAccess(host, Samples.ALICE::equals),
              new Log(),
              Clock.fixed(Samples.NINE, ZoneOffset.UTC)),
          wording -> "«" + wording.key().orElseThrow() + "»");

  private static List<State> states(List<FilterState> of) {
    return of.stream().map(FilterState::state).toList();
  }

  private List<String> queries() {
    return filters.saved.values().stream().map(SavedFilters.Saved::query).toList();
  }

  private State incidents() {
    return setUp.states().stream()
        .filter(each -> each.filter() == SearchFilter.INCIDENTS_WITHOUT_POST_MORTEM)
        .findFirst()
        .orElseThrow()
        .state();
  }

  private void edit(long id, String query) {
    SavedFilters.Saved saved = filters.saved.get(id);
    filters.saved.put(id, new SavedFilters.Saved(id, saved.name(), query, saved.ownerKey()));
  }

  @Test
  public void beforeAnythingIsMadeAllAreMissingAndLookingMakesNone() {
    List<FilterState> states = setUp.states();
    assertEquals(
        List.of(State.MISSING, State.MISSING, State.MISSING, State.MISSING), states(states));
    assertEquals("«debrief.setup.filter.open-follow-ups.name»", states.get(0).name());
    assertEquals(Optional.empty(), states.get(0).id());
    assertEquals(Map.of(), filters.saved);
  }

  @Test
  public void makesEachOnceForWhoeverAsksAndNotesIt() {
    assertEquals(List.of(State.READY, State.READY, State.READY, State.READY), states(setUp.make()));
    assertEquals(List.of(OPEN, MINE, MISSED, INCIDENTS), queries());
    assertEquals("«debrief.setup.filter.open-follow-ups.name»", filters.saved.get(1L).name());
    assertEquals("«debrief.setup.filter.open-follow-ups.description»", filters.descriptions.get(0));
    assertEquals(Samples.ALICE.key(), filters.saved.get(1L).ownerKey());
    assertEquals(
        new AuditEntry(
            Samples.NINE,
            Samples.ALICE.key(),
            "filter.open-follow-ups",
            Optional.empty(),
            Optional.of(OPEN)),
        audited.get(0));
    assertEquals(4, audited.size());

    assertEquals(Optional.of(1L), setUp.make().get(0).id());
    assertEquals(4, filters.saved.size());
    assertEquals(4, audited.size());
    assertEquals(0, filters.rewritten);
  }

  @Test
  public void untilSomebodySaysWhatAnIncidentIsItsFilterWaits() {
    for (IncidentRule half :
        List.of(
            new IncidentRule(Set.of(), Set.of("10001")),
            new IncidentRule(Set.of(10000L), Set.of()))) {
      rule = half;
      assertEquals(
          List.of(State.READY, State.READY, State.READY, State.WAITING), states(setUp.make()));
    }
    assertEquals(List.of(OPEN, MINE, MISSED), queries());
    rule = new IncidentRule(Set.of(10000L), Set.of("10001"));
    assertEquals(State.MISSING, incidents());
    setUp.make();
    assertEquals(State.READY, incidents());
  }

  @Test
  public void whatWasRewrittenButNotNotedGoesOnFollowing() {
    setUp.make();
    rule = new IncidentRule(Set.of(10000L, 10002L), Set.of("10001", "10007"));
    edit(4L, MORE_INCIDENTS);
    assertEquals(State.READY, incidents());
    setUp.follow();
    assertEquals(0, filters.rewritten);

    rule = new IncidentRule(Set.of(10000L), Set.of("10001"));
    assertEquals(State.OUTDATED, incidents());
    setUp.follow();
    assertEquals(INCIDENTS, filters.saved.get(4L).query());
  }

  @Test
  public void whatWasDeletedIsMadeAgain() {
    setUp.make();
    filters.saved.remove(2L);
    assertEquals(
        List.of(State.READY, State.MISSING, State.READY, State.READY), states(setUp.states()));
    assertEquals(Optional.of(5L), setUp.make().get(1).id());
    assertEquals(MINE, filters.saved.get(5L).query());
    assertEquals(4, filters.saved.size());
  }

  @Test
  public void whatPeopleMadeOfOneStays() {
    setUp.make();
    edit(1, "followUp = open AND project = PAY");
    filters.saved.put(
        2L, new SavedFilters.Saved(2, "Mine", filters.saved.get(2L).query(), BOB.key()));
    List<FilterState> states = setUp.make();
    assertEquals(List.of(State.EDITED, State.READY, State.READY, State.READY), states(states));
    assertEquals("Mine", states.get(1).name());
    assertEquals("followUp = open AND project = PAY", filters.saved.get(1L).query());
  }

  @Test
  public void whenWhatAnIncidentIsChangesItsFilterFollowsAndNoneIsMade() {
    setUp.make();
    filters.saved.remove(1L);
    audited.clear();
    rule = new IncidentRule(Set.of(10002L, 10000L), Set.of("10007", "10001"));
    assertEquals(State.OUTDATED, incidents());
    setUp.follow();
    assertEquals(State.READY, incidents());
    assertEquals(MORE_INCIDENTS, filters.saved.get(4L).query());
    assertEquals("none is made", Set.of(2L, 3L, 4L), filters.saved.keySet());
    assertEquals(
        List.of(
            new AuditEntry(
                Samples.NINE,
                Samples.ALICE.key(),
                "filter.incidents-without-post-mortem",
                Optional.of(INCIDENTS),
                Optional.of(MORE_INCIDENTS))),
        audited);
  }

  @Test
  public void whatPeopleEditedDoesNotFollowEvenWhenWhatAnIncidentIsChanges() {
    setUp.make();
    edit(4, "project = PAY");
    rule = new IncidentRule(Set.of(10002L), Set.of("10001"));
    setUp.follow();
    assertEquals("project = PAY", filters.saved.get(4L).query());
    assertEquals(State.EDITED, incidents());
    assertEquals(0, filters.rewritten);
  }

  @Test
  public void whereNobodySaysAnyMoreWhatAnIncidentIsItsFilterIsOutdatedAndStays() {
    setUp.make();
    rule = new IncidentRule(Set.of(), Set.of());
    setUp.follow();
    assertEquals(State.OUTDATED, incidents());
    assertEquals(INCIDENTS, filters.saved.get(4L).query());
  }

  @Test
  public void whereTheHostDoesNotRewriteItNothingIsRememberedOrNoted() {
    setUp.make();
    audited.clear();
    filters.refusesToRewrite = true;
    rule = new IncidentRule(Set.of(10002L), Set.of("10001"));
    setUp.follow();
    assertEquals(State.OUTDATED, incidents());
    assertEquals(List.of(), audited);
    filters.refusesToRewrite = false;
    setUp.follow();
    assertEquals(State.READY, incidents());
  }

  @Test
  public void whereTheHostDoesNotMakeOneItsWordsAreToldAndTheOthersAreMade() {
    filters.whyNot.put("«debrief.setup.filter.missed-follow-ups.name»", "The name is taken.");
    List<FilterState> states = setUp.make();
    assertEquals(List.of(State.READY, State.READY, State.MISSING, State.READY), states(states));
    assertEquals(Optional.of("The name is taken."), states.get(2).whyNot());
    assertEquals(Optional.empty(), states.get(1).whyNot());
    assertEquals(List.of(OPEN, MINE, INCIDENTS), queries());
    assertEquals(3, audited.size());
    filters.whyNot.clear();
    assertEquals(State.READY, setUp.make().get(2).state());
  }

  @Test
  public void oneThatTheAdministratorMayNotSeeIsMadeAnew() {
    setUp.make();
    filters.unseen.add(3L);
    assertEquals(State.MISSING, setUp.states().get(2).state());
    assertEquals(Optional.of(5L), setUp.make().get(2).id());
    assertEquals("whoever has it keeps it", MISSED, filters.saved.get(3L).query());
  }

  @Test
  public void nobodyButAnAdministratorMakesAny() {
    for (Optional<Person> asking : List.of(Optional.of(BOB), Optional.<Person>empty())) {
      host.asking = asking;
      Refusal refusal = assertThrows(Refusal.class, setUp::make);
      assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
      assertEquals(Map.of(), filters.saved);
    }
  }

  /** The host's filters. */
  private static final class Filters implements SavedFilters {
    private final Map<Long, Saved> saved = new TreeMap<>();
    private final List<String> descriptions = new ArrayList<>();
    private final Map<String, String> whyNot = new TreeMap<>();
    private final Set<Long> unseen = new TreeSet<>();
    private boolean refusesToRewrite;
    private int rewritten;
    private long lastId;

    @Override
    public Optional<Saved> find(Person person, long id) {
      return Optional.ofNullable(saved.get(id)).filter(each -> !unseen.contains(id));
    }

    @Override
    public Made make(Person owner, String name, String description, String query) {
      if (whyNot.containsKey(name)) {
        return new Made(Optional.empty(), Optional.of(whyNot.get(name)));
      }
      saved.put(++lastId, new Saved(lastId, name, query, owner.key()));
      descriptions.add(description);
      return new Made(Optional.of(lastId), Optional.empty());
    }

    @Override
    public boolean rewrite(Saved filter, String query) {
      if (refusesToRewrite) {
        return false;
      }
      rewritten++;
      saved.put(filter.id(), new Saved(filter.id(), filter.name(), query, filter.ownerKey()));
      return true;
    }
  }

  private final class Memory implements FilterMemory {
    @Override
    public Optional<Remembered> remembered(SearchFilter filter) {
      return Optional.ofNullable(memory.get(filter));
    }

    @Override
    public void remember(SearchFilter filter, Remembered made) {
      memory.put(filter, made);
    }
  }

  private final class Log implements AuditLog {
    @Override
    public void add(AuditEntry entry) {
      audited.add(entry);
    }

    @Override
    public List<AuditEntry> latest(int startAt, int atMost) {
      return audited.stream().skip(startAt).limit(atMost).toList();
    }

    @Override
    public int size() {
      return audited.size();
    }
  }

  private final class Rule implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return rule;
    }

    @Override
    public Map<String, Severity> severities() {
      return Map.of();
    }
  }
}
