package io.debrief.persistence.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.action.Promise;
import io.debrief.core.followup.CheckIn;
import io.debrief.core.followup.Flag;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.FollowUpStore.Wanted;
import io.debrief.core.followup.Item;
import io.debrief.core.followup.State;
import io.debrief.core.followup.Verdict;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.persistence.action.AoPromiseStore;
import io.debrief.persistence.postmortem.AoPostMortemStore;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class FollowUpStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
  private static final Item ITEM =
      new Item(7, Optional.of(DAY.plusDays(4)), Optional.of("JIRAUSER1"), NOON, 2);

  @Parameter public String kind;

  private Database database;
  private AoFollowUpStore store;
  private AoCheckInStore checkIns;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    var tables = Databases.tables(database);
    store = new AoFollowUpStore(tables);
    checkIns = new AoCheckInStore(tables);
  }

  @After
  public void close() {
    database.close();
  }

  private FollowUp add(long issueId, long projectId, LocalDate due, Instant lookAt) {
    Item item = new Item(projectId, Optional.empty(), Optional.empty(), NOON, 0);
    return store.add(FollowUp.first(issueId, due, item).withFlags(Map.of(), lookAt));
  }

  @Test
  public void givesBackEveryPartOfAFollowUp() {
    FollowUp open =
        FollowUp.first(100, DAY, ITEM)
            .withFlags(Map.of(Flag.STALE, NOON.plusSeconds(1), Flag.OWNER_INACTIVE, NOON), NOON)
            .withLastCheckIn(33);
    FollowUp added = store.add(open);
    assertEquals(Optional.of(open.withId(added.id())), store.ofIssue(100));
    assertEquals(Optional.empty(), store.ofIssue(101));
    FollowUp wontDo =
        added
            .wontDo("the service goes away", DAY.plusDays(90), NOON.plusMillis(7))
            .withItem(new Item(8, Optional.empty(), Optional.empty(), NOON.plusMillis(3), 0))
            .withFlags(Map.of(), FollowUp.NEVER);
    store.save(wontDo);
    assertEquals(Optional.of(wontDo), store.ofIssue(100));
    assertEquals(2, wontDo.version());
    store.save(wontDo.opened(DAY, NOON));
    assertEquals(State.OPEN, store.ofIssue(100).orElseThrow().state());
    assertEquals(Optional.empty(), store.ofIssue(100).orElseThrow().reason());
  }

  @Test
  public void keepsOneForEachIssue() {
    add(100, 7, DAY, NOON);
    assertThrows(RuntimeException.class, () -> add(100, 8, DAY, NOON));
    store.forgetIssue(100);
    assertEquals(8, add(100, 8, DAY, NOON).projectId());
  }

  @Test
  public void findsThoseOfManyIssuesInOneStatementForEachThousand() {
    add(100, 7, DAY, NOON);
    add(1_500, 7, DAY, NOON);
    database.statements().reset();
    List<FollowUp> found = store.ofIssues(LongStream.rangeClosed(1, 2_000).boxed().toList());
    assertEquals(List.of(100L, 1_500L), found.stream().map(FollowUp::issueId).toList());
    assertEquals(2, database.statements().ours());
    database.statements().reset();
    assertEquals(List.of(), store.ofIssues(List.of()));
    assertEquals(0, database.statements().ours());
  }

  @Test
  public void pagesWhatIsDueByInstantAndId() {
    FollowUp second = add(1, 7, DAY, NOON);
    FollowUp third = add(2, 7, DAY, NOON);
    FollowUp first = add(3, 7, DAY, NOON.minusMillis(1));
    add(4, 7, DAY, NOON.plusMillis(1));
    assertEquals(List.of(first, second), store.dueToLook(NOON, Instant.EPOCH, 0, 2));
    assertEquals(List.of(third), store.dueToLook(NOON, second.lookAt(), second.id(), 2));
    assertEquals(List.of(), store.dueToLook(NOON, third.lookAt(), third.id(), 2));
    assertEquals(List.of(second, third), store.page(0, 2));
    assertEquals(2, store.page(third.id(), 5).size());
  }

  @Test
  public void findsWhatIsOpenAndWhatIsMissedByProjectInOneStatement() {
    add(1, 7, DAY.minusDays(1), NOON);
    add(2, 7, DAY, NOON);
    add(3, 8, DAY.minusDays(1), NOON);
    store.save(add(4, 7, DAY.minusDays(1), NOON).done(NOON));
    database.statements().reset();
    assertEquals(List.of(1L, 2L), sorted(store.openIn(List.of(7L), 10)));
    assertEquals(1, database.statements().ours());
    assertEquals(List.of(1L, 2L, 3L), sorted(store.openIn(List.of(), 10)));
    assertEquals(List.of(1L, 2L, 3L), sorted(store.openIn(List.of(7L, 8L), 10)));
    assertEquals(2, store.openIn(List.of(), 2).size());
    database.statements().reset();
    assertEquals(List.of(1L), store.missedIn(List.of(7L), DAY, 10));
    assertEquals(1, database.statements().ours());
    assertEquals(List.of(1L, 3L), sorted(store.missedIn(List.of(), DAY, 10)));
  }

  private static List<Long> sorted(List<Long> ids) {
    return ids.stream().sorted().toList();
  }

  @Test
  public void listsWhatIsWantedByDate() {
    FollowUp late = add(1, 7, DAY.minusDays(1), NOON);
    FollowUp later = store.add(FollowUp.first(2, DAY, ITEM));
    FollowUp elsewhere = add(3, 8, DAY.minusDays(2), NOON);
    Wanted all = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(List.of(elsewhere, late, later), store.list(all, 10));
    assertEquals(List.of(elsewhere, late), store.list(all, 2));
    assertEquals(
        List.of(late),
        store.list(
            new Wanted(
                Optional.of(State.OPEN), Optional.of(DAY), Optional.of(7L), Optional.empty()),
            10));
    assertEquals(
        List.of(later),
        store.list(
            new Wanted(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("JIRAUSER1")),
            10));
  }

  @Test
  public void knowsTheProjectsThatHoldSomething() {
    assertEquals(Set.of(), store.projects());
    add(1, 7, DAY, NOON);
    add(2, 9, DAY, NOON);
    add(3, 7, DAY, NOON);
    assertEquals(Set.of(7L, 9L), store.projects());
  }

  private CheckIn checkIn(long issueId, Verdict verdict) {
    return new CheckIn(
        0,
        issueId,
        "JIRAUSER1",
        NOON.plusMillis(5),
        verdict,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  public void pagesCheckInsLatestFirst() {
    CheckIn full =
        checkIns.add(
            new CheckIn(
                0,
                100,
                "JIRAUSER1",
                NOON,
                Verdict.WONT_DO,
                Optional.of("n".repeat(2_000)),
                Optional.of(URI.create("https://example.org/graph?x=1")),
                Optional.of(DAY),
                Optional.of("too dear")));
    CheckIn plain = checkIns.add(checkIn(100, Verdict.ON_TRACK));
    checkIns.add(checkIn(101, Verdict.BLOCKED));
    assertEquals(List.of(plain, full), checkIns.page(100, 0, 5));
    assertEquals(List.of(full), checkIns.page(100, 1, 5));
    assertEquals(2, checkIns.countOf(100));
    assertEquals(List.of(full, plain), checkIns.withIds(List.of(plain.id(), full.id())));
    checkIns.forgetIssue(100);
    assertEquals(0, checkIns.countOf(100));
    assertEquals(1, checkIns.countOf(101));
  }

  @Test
  public void findsWhoPromisesAnIssueInTwoStatements() {
    var tables = Databases.tables(database);
    AoPostMortemStore postMortems = new AoPostMortemStore(tables);
    AoPromiseStore promises = new AoPromiseStore(tables);
    PostMortem one = made(postMortems, "one", 901, 51);
    PostMortem two = made(postMortems, "two", 902, 52);
    made(postMortems, "three", 903, 53);
    promises.add(promise(two.id(), 100, 1));
    promises.add(promise(one.id(), 100, 2));
    promises.add(promise(one.id(), 101, 3));
    AoPromisedIn promised = new AoPromisedIn(postMortems);
    database.statements().reset();
    assertEquals(List.of(two, one), promised.of(100, 10));
    assertEquals(2, database.statements().ours());
    assertEquals(List.of(two), promised.of(100, 1));
    assertEquals(List.of(), promised.of(102, 10));
  }

  @Test
  public void namesOwnersOfWhatIsMissedOrSoonOnceAndInPages() {
    for (int issue = 1; issue <= 6; issue++) {
      Optional<String> owner = Optional.of(issue <= 3 ? "JIRAUSER1" : "JIRAUSER" + issue);
      Item item = new Item(7, Optional.empty(), owner, NOON, 0);
      FollowUp added = store.add(FollowUp.first(issue, DAY.plusDays(issue), item));
      if (issue == 5) {
        store.save(added.done(NOON));
      }
    }
    add(7, 7, DAY, NOON);
    assertEquals(List.of("JIRAUSER1", "JIRAUSER4"), store.ownersAfter(DAY.plusDays(6), "", 10));
    assertEquals(List.of("JIRAUSER1"), store.ownersAfter(DAY.plusDays(6), "", 1));
    assertEquals(List.of("JIRAUSER4"), store.ownersAfter(DAY.plusDays(6), "JIRAUSER1", 1));
    assertEquals(List.of(), store.ownersAfter(DAY.plusDays(1), "", 10));
    assertEquals(
        List.of("JIRAUSER1", "JIRAUSER4", "JIRAUSER6"), store.ownersAfter(DAY.plusDays(7), "", 3));
  }

  @Test
  public void countsByPostMortemAndFacilitator() {
    var tables = Databases.tables(database);
    AoPostMortemStore postMortems = new AoPostMortemStore(tables);
    AoPromiseStore promises = new AoPromiseStore(tables);
    AoRollUp rollUp = new AoRollUp(tables);
    PostMortem one = made(postMortems, "one", 901, 51);
    PostMortem two = made(postMortems, "two", 902, 52);
    promises.add(promise(one.id(), 1, 1));
    promises.add(promise(one.id(), 2, 2));
    promises.add(promise(one.id(), 3, 3));
    promises.add(promise(two.id(), 2, 4));
    add(1, 7, DAY.minusDays(1), NOON);
    add(2, 7, DAY, NOON);
    store.save(add(3, 7, DAY.minusDays(1), NOON).done(NOON));
    database.statements().reset();
    assertEquals(
        Map.of(
            1L, store.ofIssue(1).orElseThrow(),
            2L, store.ofIssue(2).orElseThrow(),
            3L, store.ofIssue(3).orElseThrow()),
        rollUp.of(one.id()));
    database.statements().reset();
    assertEquals(Set.of(2L), rollUp.of(two.id()).keySet());
    assertEquals(1, database.statements().ours());
    String facilitator = Samples.ALICE.key();
    assertEquals(List.of(facilitator), rollUp.facilitatorsAfter(DAY.plusDays(1), "", 10));
    assertEquals(List.of(), rollUp.facilitatorsAfter(DAY.plusDays(1), facilitator, 10));
    assertEquals(List.of(), rollUp.facilitatorsAfter(DAY.minusDays(1), "", 10));
    assertEquals(
        Map.of(one.id(), List.of(1L, 2L), two.id(), List.of(2L)),
        rollUp.missedOf(facilitator, DAY.plusDays(1), 10));
    database.statements().reset();
    assertEquals(Map.of(one.id(), List.of(1L)), rollUp.missedOf(facilitator, DAY, 10));
    assertEquals(1, database.statements().ours());
    assertEquals(Map.of(), rollUp.missedOf("JIRAUSER9", DAY.plusDays(1), 10));

    PostMortem none = made(postMortems, "none", 903, 53);
    List<Long> all = List.of(one.id(), two.id(), none.id());
    database.statements().reset();
    assertEquals(Set.of(one.id(), two.id()), rollUp.openAmong(all));
    assertEquals(1, database.statements().ours());
    store.save(store.ofIssue(2).orElseThrow().done(NOON));
    assertEquals("the first promises another", Set.of(one.id()), rollUp.openAmong(all));
    assertEquals(Set.of(), rollUp.openAmong(List.of(two.id(), none.id())));
    assertEquals(Set.of(), rollUp.openAmong(List.of()));
  }

  private static PostMortem made(
      AoPostMortemStore store, String requestId, long issueId, long incidentId) {
    return store.complete(store.reserve(Samples.reservation(requestId, incidentId)), issueId, 0);
  }

  private static Promise promise(long postMortemId, long issueId, long linkId) {
    return new Promise(
        0, postMortemId, issueId, linkId, NOON, "JIRAUSER1", Optional.empty(), false, 1);
  }
}
