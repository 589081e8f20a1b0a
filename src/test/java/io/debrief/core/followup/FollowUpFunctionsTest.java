package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.action.Promise;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemAccess;
import io.debrief.core.search.IssueFunction;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakeProjects;
import io.debrief.testkit.InMemoryFollowUps;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.InMemoryPromises;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** What searches find of follow-ups; it is 19 March, 10:30 UTC. */
public class FollowUpFunctionsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-19T10:30:00Z"), ZoneOffset.UTC);

  private final FakeHost host = new FakeHost();
  private final InMemoryFollowUps store = new InMemoryFollowUps();
  private final InMemoryPostMortems postMortems = new InMemoryPostMortems();
  private final InMemoryPromises promises = new InMemoryPromises();
  private final SearchedProjects projects = new SearchedProjects(new FakeProjects(), host);
  private final IssueFunction open = new OpenFollowUps(store, projects, host);
  private final IssueFunction of =
      new FollowUpsOf(host, postMortems, new PostMortemAccess(host, host), promises);
  private ZoneId zone = ZoneOffset.UTC;
  private final IssueFunction missed =
      new MissedFollowUps(store, projects, host, () -> zone, CLOCK);

  @Before
  public void fourFollowUps() {
    followUp(1, 10000, "2026-03-18");
    followUp(2, 10000, "2026-03-19");
    followUp(3, 10002, "2026-03-17");
    followUp(4, 10002, "2026-03-17");
    store.save(store.byIssue.get(4L).done(CLOCK.instant()));
  }

  private void followUp(long id, long projectId, String due) {
    host.add(Samples.issue(id));
    Item item = new Item(projectId, Optional.empty(), Optional.empty(), CLOCK.instant(), 0);
    store.add(FollowUp.first(id, LocalDate.parse(due), item));
  }

  private List<Long> found(IssueFunction function, String... arguments) {
    function.check(host.asking, Arrays.asList(arguments));
    return function.values(host.asking, Arrays.asList(arguments));
  }

  private Wording refused(IssueFunction function, String... arguments) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> function.check(host.asking, Arrays.asList(arguments)));
    return refusal.reasons().get(0).wording();
  }

  @Test
  public void openOnesAreFoundOfProjectsOrOfAll() {
    assertEquals(List.of(1L, 2L, 3L), found(open));
    assertEquals(List.of(1L, 2L), found(open, "PAY"));
    assertEquals(List.of(1L, 2L, 3L), found(open, "PAY", "WEB"));
    assertEquals(List.of(), found(open, "REV"));
  }

  @Test
  public void missedOnesAreThoseBeforeTheSearchersOwnDay() {
    assertEquals(List.of(1L, 3L), found(missed));
    assertEquals(List.of(3L), found(missed, "WEB"));
    // 23:30 on the 19th, and 00:30 on the 19th.
    zone = ZoneId.of("Pacific/Tongatapu");
    assertEquals(List.of(1L, 3L), found(missed));
    zone = ZoneId.of("Pacific/Honolulu");
    assertEquals(List.of(1L, 3L), found(missed));
    // Still the 18th.
    zone = ZoneOffset.ofHours(-11);
    assertEquals(List.of(3L), found(missed));
    // Already the 20th.
    zone = ZoneOffset.ofHours(14);
    assertEquals(List.of(1L, 2L, 3L), found(missed));
  }

  @Test
  public void anUnknownProjectAndOneThatTheSearcherMayNotBrowseLookTheSame() {
    assertEquals(
        Wording.of("debrief.jql.no-project", "openFollowUps", "NONE"), refused(open, "NONE"));
    host.deniedIn.put(10002L, Set.of(Permission.BROWSE));
    assertEquals(
        Wording.of("debrief.jql.no-project", "missedFollowUps", "WEB"),
        refused(missed, "PAY", "WEB"));
    host.asking = Optional.empty();
    assertEquals(
        Wording.of("debrief.jql.no-project", "openFollowUps", "PAY"), refused(open, "PAY"));
  }

  @Test
  public void issuesThatAreGoneAreLeftOut() {
    host.issues.remove(1L);
    assertEquals(List.of(2L, 3L), found(open));
    assertEquals(List.of(3L), found(missed));
  }

  @Test
  public void aboveTenThousandTheFieldIsNamed() {
    for (long id = 1_001; id <= 10_998; id++) {
      followUp(id, 10000, "2026-03-18");
    }
    assertEquals(10_000, found(open, "PAY").size());
    assertEquals(
        Wording.of("debrief.jql.too-many", "openFollowUps", "followUp = open"), refused(open));
    followUp(10_999, 10000, "2026-03-18");
    followUp(11_000, 10000, "2026-03-18");
    assertEquals(
        Wording.of("debrief.jql.too-many", "openFollowUps", "followUp = open AND project = PAY"),
        refused(open, "PAY"));
    assertEquals(
        Wording.of(
            "debrief.jql.too-many",
            "missedFollowUps",
            "followUp = open AND followUpDue < startOfDay() AND project in (PAY, WEB)"),
        refused(missed, "PAY", "WEB"));
  }

  private void promise(long postMortemId, long issueId) {
    promises.add(
        new Promise(
            0,
            postMortemId,
            issueId,
            100 * postMortemId + issueId,
            CLOCK.instant(),
            Samples.ALICE.key(),
            Optional.empty(),
            false,
            1));
  }

  @Test
  public void whatAPostMortemPromisesIsFoundByWhoeverSeesAllOfIt() {
    host.add(Samples.issue(50));
    host.add(Samples.issue(51));
    host.add(Samples.issue(60));
    long id =
        postMortems.complete(postMortems.reserve(Samples.reservation("r", 50L, 51L)), 60, 0).id();
    promise(id, 1);
    promise(id, 3);
    promise(id, 99);
    assertEquals(List.of(1L, 3L), found(of, "PAY-60"));
    assertEquals(List.of(1L, 3L), found(of, "PAY-60", "PAY-60"));

    Wording none = Wording.of("debrief.jql.no-post-mortem", "followUpsOf", "PAY-50");
    assertEquals(none, refused(of, "PAY-50"));
    Wording hidden = Wording.of("debrief.jql.no-post-mortem", "followUpsOf", "PAY-60");
    host.invisible.add(51L);
    assertEquals(hidden, refused(of, "PAY-60"));
    host.invisible.clear();
    host.invisible.add(60L);
    assertEquals(hidden, refused(of, "PAY-60"));
  }
}
