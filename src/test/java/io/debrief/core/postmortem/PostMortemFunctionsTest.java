package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.search.IssueFunction;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/** What searches find of post-mortems, for one searcher, on 4 June at noon. */
public class PostMortemFunctionsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);

  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final PostMortemAccess access = new PostMortemAccess(host, host);
  private final IssueFunction postMortems = new PostMortemsOf(host, store, access);
  private final IssueFunction incidents = new IncidentsWithPostMortem(store, access, CLOCK);

  @Before
  public void threeIncidentsAndTwoPostMortems() {
    incident(1, "2026-03-04T09:00:00Z");
    incident(2, "2026-05-30T09:00:00Z");
    incident(3, "2026-06-01T09:00:00Z");
    make(101, 1L);
    make(102, 2L, 3L);
  }

  private void incident(long id, String created) {
    HostIssue like = Samples.issue(id);
    host.add(
        new HostIssue(
            id,
            like.key(),
            like.summary(),
            like.projectId(),
            like.projectKey(),
            like.typeId(),
            like.priorityId(),
            like.securityLevelId(),
            Instant.parse(created)));
  }

  private void make(long issueId, Long... incidentIds) {
    host.add(Samples.issue(issueId));
    store.complete(store.reserve(Samples.reservation("r" + issueId, incidentIds)), issueId, 0);
  }

  private List<Long> found(IssueFunction function, String... arguments) {
    function.check(host.asking, Arrays.asList(arguments));
    return function.values(host.asking, Arrays.asList(arguments));
  }

  private Wording refused(IssueFunction function, String... arguments) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> function.check(host.asking, Arrays.asList(arguments)));
    assertThrows(Refusal.class, () -> function.values(host.asking, Arrays.asList(arguments)));
    return refusal.reasons().get(0).wording();
  }

  @Test
  public void thePostMortemsOfIncidentsAreFoundOnce() {
    assertEquals(List.of(101L), found(postMortems, "PAY-1"));
    assertEquals(List.of(101L, 102L), found(postMortems, "PAY-1", "PAY-2", "PAY-3"));
    incident(4, "2026-06-02T09:00:00Z");
    assertEquals(List.of(), found(postMortems, "PAY-4"));
  }

  @Test
  public void anUnknownAndAnInvisibleIncidentLookTheSame() {
    assertEquals(
        Wording.of("debrief.jql.no-issue", "postMortemsOf", "PAY-99"),
        refused(postMortems, "PAY-1", "PAY-99"));
    host.invisible.add(1L);
    assertEquals(
        Wording.of("debrief.jql.no-issue", "postMortemsOf", "PAY-1"),
        refused(postMortems, "PAY-1"));
  }

  @Test
  public void aPostMortemThatTheSearcherDoesNotSeeAllOfIsNotFound() {
    host.invisible.add(3L);
    assertEquals(List.of(), found(postMortems, "PAY-2"));
    assertEquals(List.of(1L), found(incidents));
    host.invisible.clear();
    host.invisible.add(102L);
    assertEquals(List.of(), found(postMortems, "PAY-2"));
    assertEquals(List.of(1L), found(incidents));
  }

  @Test
  public void nobodyFindsNothing() {
    host.asking = Optional.empty();
    assertEquals(List.of(), found(incidents));
    assertEquals(
        Wording.of("debrief.jql.no-issue", "postMortemsOf", "PAY-1"),
        refused(postMortems, "PAY-1"));
  }

  @Test
  public void incidentsOfAPeriodAreThoseMadeInItAndUpToADayBefore() {
    assertEquals(List.of(3L, 2L, 1L), found(incidents));
    assertEquals(List.of(3L, 2L), found(incidents, "-90d"));
    assertEquals(List.of(3L, 2L), found(incidents, "-5d"));
    assertEquals(List.of(3L), found(incidents, "-4d"));
    assertEquals(List.of(), found(incidents, "-1d"));
    assertEquals(
        Wording.of("debrief.jql.period", "incidentsWithPostMortem", "90"),
        refused(incidents, "90"));
    assertEquals(
        Wording.of("debrief.jql.period", "incidentsWithPostMortem", "-1d"),
        refused(incidents, "-90d", "-1d"));
  }

  @Test
  public void aVanishedIncidentOrPostMortemIsLeftOut() {
    host.issues.remove(2L);
    assertEquals(List.of(3L, 1L), found(incidents));
    host.issues.remove(102L);
    assertEquals(List.of(1L), found(incidents));
    assertEquals(List.of(), found(postMortems, "PAY-3"));
  }

  @Test
  public void tenThousandIncidentsAreListedAndOneMoreIsRefused() {
    host.add(Samples.issue(90_000));
    LongStream.rangeClosed(1_004, 11_000)
        .forEach(
            id -> {
              incident(id, "2026-06-03T09:00:00Z");
              PostMortem one =
                  new PostMortem(
                      id,
                      90_000,
                      Samples.ALICE.key(),
                      Optional.empty(),
                      List.of(id),
                      0,
                      false,
                      Optional.empty(),
                      Optional.empty(),
                      1);
              store.postMortems.put(id, one);
            });
    assertEquals(10_000, found(incidents).size());
    incident(11_001, "2026-06-03T09:00:00Z");
    store.postMortems.put(
        11_001L,
        new PostMortem(
            11_001,
            90_000,
            Samples.ALICE.key(),
            Optional.empty(),
            List.of(11_001L),
            0,
            false,
            Optional.empty(),
            Optional.empty(),
            1));
    assertEquals(
        Wording.of(
            "debrief.jql.too-many-incidents",
            "incidentsWithPostMortem",
            "incidentsWithPostMortem(\"-90d\")"),
        refused(incidents));
    assertEquals(List.of(), found(incidents, "-0d"));
  }

  @Test
  public void moreThanAHundredKeysAreRefused() {
    String[] keys = new String[101];
    Arrays.fill(keys, "PAY-1");
    assertEquals(
        Wording.of("debrief.jql.arguments", "postMortemsOf", "100"), refused(postMortems, keys));
  }
}
