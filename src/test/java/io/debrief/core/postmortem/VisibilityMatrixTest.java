package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import io.debrief.core.timeline.ReadTimeline;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.FakeProjects;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Where a post-mortem may be made. A place is written as project and level; PAY-secret is mapped to
 * REV-board, PAY without a level to WEB without one, and nothing else to anything.
 */
@RunWith(Parameterized.class)
public class VisibilityMatrixTest {
  private static final String MATRIX =
      """
      case                                              | incidents              | asked | default | denied                 | outcome
      same project, no level                            | PAY                    |       |         |                        | made in PAY
      same project, a level                             | PAY-secret             |       |         |                        | made in PAY-secret
      the own project asked for                         | PAY-secret             | PAY   |         |                        | made in PAY-secret
      another project that is mapped, a level           | PAY-secret             | REV   |         |                        | made in REV-board
      another project that is mapped, no level          | PAY                    | WEB   |         |                        | made in WEB
      another project that is not mapped                | PAY                    | REV   |         |                        | conflict projectKey debrief.create.wider PAY-1 REV PAY
      a level that is not mapped to a mapped project    | PAY-secret             | WEB   |         |                        | conflict projectKey debrief.create.wider PAY-1 WEB PAY
      another level that is not mapped                  | PAY-other              | REV   |         |                        | conflict projectKey debrief.create.wider PAY-1 REV PAY
      the mapping does not lead back                    | WEB                    | PAY   |         |                        | conflict projectKey debrief.create.wider WEB-1 PAY WEB
      a project that does not exist                     | PAY                    | NONE  |         |                        | not-found projectKey debrief.refusal.not-found
      a closed project looks as if it did not exist     | PAY                    | REV   |         | BROWSE in REV          | not-found projectKey debrief.refusal.not-found
      a closed project does so where it is mapped, too  | PAY-secret             | REV   |         | BROWSE in REV          | not-found projectKey debrief.refusal.not-found
      a default that is mapped                          | PAY-secret             |       | REV     |                        | made in REV-board
      a default that is not mapped                      | PAY                    |       | REV     |                        | made in PAY
      a default that is closed to the asker             | PAY-secret             |       | REV     | BROWSE in REV          | made in PAY-secret
      a default where the asker may not create          | PAY-secret             |       | REV     | CREATE_ISSUES in REV   | made in PAY-secret
      the own project instead of the default            | PAY-secret             | PAY   | REV     |                        | made in PAY-secret
      two incidents alike                               | PAY-secret, PAY-secret |       |         |                        | made in PAY-secret
      two incidents, one restricted                     | PAY, PAY-secret        |       |         |                        | conflict incidentKeys debrief.create.audiences-differ PAY-1 PAY-2
      two incidents, two levels                         | PAY-other, PAY-secret  |       |         |                        | conflict incidentKeys debrief.create.audiences-differ PAY-1 PAY-2
      two incidents, two projects                       | PAY, WEB               |       |         |                        | conflict incidentKeys debrief.create.audiences-differ PAY-1 WEB-2
      two projects, both mapped to where it is to go    | PAY, WEB               | WEB   |         |                        | conflict incidentKeys debrief.create.audiences-differ PAY-1 WEB-2
      may not set the level                             | PAY-secret             |       |         | SET_ISSUE_SECURITY     | forbidden - debrief.create.may-not-restrict PAY PAY-1
      may not set the level elsewhere                   | PAY-secret             | REV   |         | SET_ISSUE_SECURITY in REV | forbidden - debrief.create.may-not-restrict REV PAY-1
      may set the level elsewhere only                  | PAY-secret             | REV   |         | SET_ISSUE_SECURITY in PAY | made in REV-board
      needs no right to set levels where there is none  | PAY                    |       |         | SET_ISSUE_SECURITY     | made in PAY
      may not create elsewhere                          | PAY-secret             | REV   |         | CREATE_ISSUES in REV   | forbidden - debrief.create.may-not-create REV
      may not link at the incident                      | PAY-secret             | REV   |         | LINK_ISSUES in PAY     | forbidden - debrief.create.may-not-link PAY
      may not link where it is to go                    | PAY-secret             | REV   |         | LINK_ISSUES in REV     | forbidden - debrief.create.may-not-link REV
      """;

  private static final Map<String, Long> PROJECTS =
      Map.of("PAY", 10000L, "WEB", 10002L, "REV", 10009L);
  private static final Map<String, Long> LEVELS = Map.of("secret", 1L, "other", 2L, "board", 3L);

  @Parameter(0)
  public String name;

  @Parameter(1)
  public String incidents;

  @Parameter(2)
  public String asked;

  @Parameter(3)
  public String byDefault;

  @Parameter(4)
  public String denied;

  @Parameter(5)
  public String outcome;

  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();

  @Parameters(name = "{0}")
  public static List<Object[]> rows() {
    return MATRIX
        .lines()
        .skip(1)
        .map(row -> Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray())
        .toList();
  }

  @Test
  public void isMadeWhereNobodySeesItWhoMayNotSeeItsIncidents() {
    assertEquals(outcome, outcome());
    if (!outcome.startsWith("made")) {
      assertEquals("nothing is left behind", List.of(), host.postMortems());
      assertEquals("nothing is left behind", 0, store.reservations.size());
    }
  }

  private String outcome() {
    List<String> keys = new ArrayList<>();
    for (String place : incidents.split(", ")) {
      keys.add(host.add(incident(keys.size() + 1, place(place))).key());
    }
    if (!denied.isEmpty()) {
      String[] words = denied.split(" in ");
      Permission permission = Permission.valueOf(words[0]);
      (words.length == 1 ? PROJECTS.values() : Set.of(PROJECTS.get(words[1])))
          .forEach(project -> host.deniedIn.put(project, EnumSet.of(permission)));
    }
    try {
      PostMortem made = creating().create(request(keys));
      HostIssue issue = host.issues.get(made.issueId());
      return "made in " + words(new MappedPlace(issue.projectId(), issue.securityLevelId()));
    } catch (Refusal refusal) {
      Refusal.Reason reason = refusal.reasons().get(0);
      return String.join(
              " ",
              refusal.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
              reason.field().orElse("-"),
              reason.wording().key().orElseThrow(),
              String.join(" ", reason.wording().arguments()))
          .strip();
    }
  }

  private PostMortemRequest request(List<String> keys) {
    return new PostMortemRequest(
        Optional.of("r"),
        keys,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(asked).filter(key -> !key.isEmpty()),
        Optional.empty());
  }

  private static HostIssue incident(long id, MappedPlace place) {
    String project = words(new MappedPlace(place.projectId(), Optional.empty()));
    return new HostIssue(
        id,
        project + "-" + id,
        "Checkout slow",
        place.projectId(),
        project,
        "10001",
        Optional.of("1"),
        place.levelId(),
        Samples.NINE);
  }

  private static MappedPlace place(String words) {
    String[] parts = words.split("-");
    return new MappedPlace(
        PROJECTS.get(parts[0]),
        parts.length == 1 ? Optional.empty() : Optional.of(LEVELS.get(parts[1])));
  }

  private static String words(MappedPlace place) {
    return named(PROJECTS, place.projectId())
        + place.levelId().map(level -> "-" + named(LEVELS, level)).orElse("");
  }

  private static String named(Map<String, Long> names, long id) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue() == id)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private CreatePostMortem creating() {
    FakePostMortemSettings settings = new FakePostMortemSettings();
    settings.mapped.put(place("PAY-secret"), place("REV-board"));
    settings.mapped.put(place("PAY"), place("WEB"));
    settings.destination = Optional.ofNullable(PROJECTS.get(byDefault));
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
    return new CreatePostMortem(
        host,
        new PlanPostMortem(
            new ChooseIncidents(
                host, new Incidents(new Rule(), (issue, field) -> Optional.empty())),
            new ChoosePlace(new FakeProjects(), settings, host, new Audience(settings)),
            new ChoosePeople(host),
            new ChooseDetails(
                new Title(wording -> "Post-mortem"), Clock.fixed(Samples.NINE, ZoneOffset.UTC)),
            Clock.fixed(Samples.NINE, ZoneOffset.UTC)),
        new PostMortemAccess(host, host),
        locks,
        new MakePostMortem(
            store,
            host,
            new ReadTimeline(host, () -> ZoneOffset.UTC),
            new KeepMade(store, store, new FindParticipants(host), transactions),
            transactions));
  }

  private static final class Rule implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return new IncidentRule(Set.of(10000L, 10002L), Set.of("10001"));
    }

    @Override
    public Map<String, Severity> severities() {
      return Map.of();
    }
  }
}
