package io.debrief.persistence.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.action.Promise;
import io.debrief.core.action.Strength;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.util.List;
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
public class PromiseStoreTest {
  @Parameter public String kind;

  private Database database;
  private AoPromiseStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    store = new AoPromiseStore(Databases.tables(database));
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void givesBackWhichFactorsAPromiseAnswersHoweverItIsRead() {
    Promise promise =
        store.add(
            new Promise(
                0,
                7,
                10_400,
                1,
                Samples.NINE,
                "JIRAUSER10101",
                Optional.empty(),
                Set.of(3L, 12L),
                false,
                1));
    assertEquals(Set.of(3L, 12L), promise.factorIds());
    assertEquals(Set.of(3L, 12L), store.ofPostMortem(7).get(0).factorIds());
    assertEquals(Set.of(3L, 12L), store.page(7, 0, 5).get(0).factorIds());
    assertEquals(Set.of(3L, 12L), store.ofIssue(10_400).get(0).factorIds());
  }

  @Test
  public void givesBackEveryPartOfAPromise() {
    Promise wanted =
        new Promise(
            0, 7, 10_400, 4_000_000_000L, Samples.NINE, "JIRAUSER10101", said("weak"), true, 1);
    Promise added = store.add(wanted);
    assertEquals(
        new Promise(
            added.id(),
            7,
            10_400,
            4_000_000_000L,
            Samples.NINE,
            "JIRAUSER10101",
            Optional.of(Strength.WEAK),
            true,
            1),
        store.ofLink(4_000_000_000L).orElseThrow());
    assertEquals(Optional.empty(), store.ofLink(1));
  }

  @Test
  public void aLinkIsOnePromise() {
    store.add(promise(7, 10_400, 1));
    assertThrows(RuntimeException.class, () -> store.add(promise(8, 10_400, 1)));
  }

  @Test
  public void keepsStrengthAndConfirmationUnderTheNextVersion() {
    Promise copied =
        store.add(
            new Promise(0, 7, 10_400, 1, Samples.NINE, "JIRAUSER10101", said("weak"), true, 1));
    Promise saved = store.save(copied.withStrength(Optional.of(Strength.STRONG)).confirmed());
    assertEquals(Optional.of(Strength.STRONG), saved.strength());
    assertEquals(2, saved.version());
    assertEquals(Optional.of(saved), store.ofLink(1));
    assertEquals(Optional.empty(), store.save(saved.withStrength(Optional.empty())).strength());
  }

  @Test
  public void aPageBeginsWithWhatNeedsSomebodySoonest() {
    LongStream.rangeClosed(1, 4).forEach(n -> store.add(promise(7, 10_400 + n, n)));
    store.add(promise(8, 10_404, 5));
    store.rank(10_401, Long.MAX_VALUE);
    store.rank(10_402, 20_700);
    store.rank(10_404, 20_500);

    assertEquals(List.of(10_403L, 10_404L, 10_402L), issues(store.page(7, 0, 3)));
    assertEquals(List.of(10_401L), issues(store.page(7, 3, 3)));
    assertEquals(4, store.countOf(7));
    assertEquals(0, store.countOf(9));
    assertEquals(List.of(10_403L, 10_404L, 10_402L, 10_401L), issues(store.ofPostMortem(7)));
  }

  @Test
  public void anotherPromiseOfAnIssueIsAsUrgentAsTheFirst() {
    store.add(promise(7, 10_401, 1));
    store.rank(10_401, Long.MAX_VALUE);
    store.add(promise(8, 10_401, 2));
    store.add(promise(8, 10_402, 3));
    assertEquals(List.of(10_402L, 10_401L), issues(store.ofPostMortem(8)));
  }

  @Test
  public void anIssueMayBePromisedByManyPostMortems() {
    store.add(promise(7, 10_401, 1));
    store.add(promise(8, 10_401, 2));
    store.add(promise(8, 10_402, 3));
    assertEquals(
        List.of(7L, 8L), store.ofIssue(10_401).stream().map(Promise::postMortemId).toList());
    assertEquals(
        List.of(1L, 2L, 3L),
        store.ofIssues(List.of(10_402L, 10_401L, 10_403L)).stream().map(Promise::linkId).toList());
    assertEquals(List.of(), store.ofIssues(List.of()));
  }

  @Test
  public void findsAMultitudeOfIssues() {
    store.add(promise(7, 10_000, 1));
    store.add(promise(7, 12_499, 2));
    assertEquals(
        List.of(1L, 2L),
        store.ofIssues(LongStream.range(10_000, 12_500).boxed().toList()).stream()
            .map(Promise::linkId)
            .toList());
  }

  @Test
  public void pagesNameEveryPromisedIssueOnce() {
    LongStream.rangeClosed(1, 5).forEach(n -> store.add(promise(n, 10_401, n)));
    store.add(promise(1, 10_402, 6));
    store.add(promise(2, 10_402, 7));
    store.add(promise(1, 10_403, 8));
    assertEquals(List.of(10_401L, 10_402L), store.pageOfIssues(0, 2));
    assertEquals(List.of(10_403L), store.pageOfIssues(10_402, 2));
    assertEquals(List.of(), store.pageOfIssues(10_403, 2));
  }

  @Test
  public void forgetsByLinkPostMortemAndIssue() {
    Promise first = store.add(promise(7, 10_401, 1));
    store.add(promise(7, 10_402, 2));
    store.add(promise(8, 10_401, 3));
    store.add(promise(8, 10_403, 4));
    store.forget(first);
    assertEquals(List.of(10_402L), issues(store.ofPostMortem(7)));
    store.forgetIssue(10_401);
    assertEquals(List.of(10_403L), issues(store.ofPostMortem(8)));
    store.forgetPostMortem(7);
    assertEquals(List.of(), store.ofPostMortem(7));
    assertEquals(List.of(10_403L), issues(store.ofPostMortem(8)));
  }

  private static Promise promise(long postMortemId, long issueId, long linkId) {
    return new Promise(
        0,
        postMortemId,
        issueId,
        linkId,
        Samples.NINE,
        "JIRAUSER10101",
        Optional.empty(),
        false,
        1);
  }

  private static Optional<Strength> said(String word) {
    return Strength.ofWord(word);
  }

  private static List<Long> issues(List<Promise> promises) {
    return promises.stream().map(Promise::issueId).toList();
  }
}
