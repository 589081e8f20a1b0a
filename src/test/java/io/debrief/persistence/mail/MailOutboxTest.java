package io.debrief.persistence.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.mail.Owed;
import io.debrief.core.mail.Owed.State;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class MailOutboxTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 4);
  private static final LocalDate SECOND = LocalDate.of(2026, 3, 5);

  @Parameter public String kind;

  private Database database;
  private AoMailOutbox outbox;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    outbox = new AoMailOutbox(Databases.tables(database));
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void aPersonHasOneDigestADay() {
    Owed ann = outbox.add("ann", FIRST, "<1@jira>", Samples.NINE);
    assertEquals(new Owed(ann.id(), "ann", FIRST, State.WAITING, "<1@jira>", Samples.NINE), ann);
    outbox.add("ann", SECOND, "<2@jira>", Samples.NINE);
    outbox.add("bob", FIRST, "<3@jira>", Samples.NINE);
    assertThrows(RuntimeException.class, () -> outbox.add("ann", FIRST, "<4@jira>", Samples.NINE));
  }

  @Test
  public void theLongestKeysFitAndStayApart() {
    String one = "k".repeat(254) + "1";
    String two = "k".repeat(254) + "2";
    outbox.add(one, FIRST, "<1@jira>", Samples.NINE);
    outbox.add(two, FIRST, "<2@jira>", Samples.NINE);
    assertEquals(2, outbox.latest(List.of(one, two), FIRST).size());
    assertThrows(RuntimeException.class, () -> outbox.add(one, FIRST, "<3@jira>", Samples.NINE));
  }

  @Test
  public void tellsTheLatestOfEachPerson() {
    outbox.close(outbox.add("ann", FIRST, "<1@jira>", Samples.NINE), State.SENT);
    Owed latest = outbox.add("ann", SECOND, "<2@jira>", Samples.NINE);
    Owed old = outbox.add("bob", FIRST, "<3@jira>", Samples.NINE);
    outbox.close(outbox.add("cem", FIRST, "<4@jira>", Samples.NINE), State.SENT);
    outbox.add("dan", SECOND, "<5@jira>", Samples.NINE);

    assertEquals(
        Map.of("ann", latest, "bob", old), outbox.latest(List.of("ann", "bob", "cem"), SECOND));
    assertEquals(Map.of(), outbox.latest(List.of(), FIRST));
  }

  @Test
  public void whatWaitsComesLongestNotLookedAtFirst() {
    Owed ann = outbox.add("ann", FIRST, "<1@jira>", Samples.NINE);
    Owed bob = outbox.add("bob", FIRST, "<2@jira>", Samples.NINE);
    Owed cem = outbox.add("cem", FIRST, "<3@jira>", Samples.NINE);
    outbox.lookedAt(ann, Samples.NINE.plusSeconds(1));
    outbox.lookedAt(bob, Samples.NINE);

    assertEquals(List.of(cem, bob, ann), outbox.waiting(Samples.NINE.plusSeconds(2), 200));
    assertEquals(List.of(cem, bob), outbox.waiting(Samples.NINE.plusSeconds(1), 200));
    assertEquals(List.of(cem), outbox.waiting(Samples.NINE.plusSeconds(2), 1));
    outbox.close(cem, State.SENT);
    outbox.withdraw(bob);
    assertEquals(List.of(ann), outbox.waiting(Samples.NINE.plusSeconds(2), 200));
  }

  @Test
  public void whatIsRenewedWaitsNoLessLong() {
    Owed ann = outbox.add("ann", FIRST, "<1@jira>", Samples.NINE);
    Owed renewed = outbox.renew(ann, SECOND, "<2@jira>");
    assertEquals(
        new Owed(ann.id(), "ann", SECOND, State.WAITING, "<2@jira>", Samples.NINE), renewed);
    assertEquals(List.of(), outbox.waitingSinceBefore(Samples.NINE, 200));
    assertEquals(List.of(renewed), outbox.waitingSinceBefore(Samples.NINE.plusMillis(1), 200));
    outbox.add("ann", FIRST, "<3@jira>", Samples.NINE);
  }

  @Test
  public void forgetsWhatWaitsNoMore() {
    Owed waiting = outbox.add("ann", FIRST, "<1@jira>", Samples.NINE);
    outbox.close(outbox.add("bob", FIRST, "<2@jira>", Samples.NINE), State.SENT);
    outbox.close(outbox.add("cem", FIRST, "<3@jira>", Samples.NINE), State.GIVEN_UP);
    Owed later = outbox.add("dan", FIRST, "<4@jira>", Samples.NINE.plusSeconds(1));
    outbox.close(later, State.SENT);

    outbox.forgetBefore(Samples.NINE.plusSeconds(1));
    assertEquals(
        java.util.Set.of("ann", "dan"),
        outbox.latest(List.of("ann", "bob", "cem", "dan"), FIRST).keySet());
    assertEquals(waiting, outbox.latest(List.of("ann"), FIRST).get("ann"));
  }
}
