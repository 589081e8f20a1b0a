package io.debrief.persistence.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.Publication;
import io.debrief.core.postmortem.Reservation;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class FacilitatedTest {
  private static final Instant TEN = Samples.NINE.plusSeconds(3600);

  @Parameter public String kind;

  private Database database;
  private AoPostMortemStore postMortems;
  private AoFacilitated facilitated;
  private long incident;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    var tables = Databases.tables(database);
    postMortems = new AoPostMortemStore(tables);
    facilitated = new AoFacilitated(tables);
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void tellsWhoseMeetingsBeganInATime() {
    made(71, "ann", Optional.of(Samples.NINE));
    made(72, "bob", Optional.of(TEN));
    made(73, "cem", Optional.empty());
    made(74, "bob", Optional.of(Samples.NINE));
    postMortems.reserve(reservation("dan", Optional.of(Samples.NINE)));

    assertEquals(List.of("ann", "bob"), facilitated.facilitatorsAfter("", Samples.NINE, TEN, 200));
    assertEquals(List.of("bob"), facilitated.facilitatorsAfter("ann", Samples.NINE, TEN, 200));
    assertEquals(List.of("ann"), facilitated.facilitatorsAfter("", Samples.NINE, TEN, 1));
    assertEquals(
        List.of(), facilitated.facilitatorsAfter("bob", Samples.NINE, TEN.plusMillis(1), 200));
    assertEquals(List.of(74L), facilitated.issuesOf("bob", Samples.NINE, TEN, 10));
    assertEquals(
        List.of(72L, 74L), facilitated.issuesOf("bob", Samples.NINE, TEN.plusMillis(1), 10));
    assertEquals(List.of(72L), facilitated.issuesOf("bob", Samples.NINE, TEN.plusMillis(1), 1));
  }

  @Test
  public void whatIsPublishedNeedsItsFacilitatorNoMore() {
    made(71, "ann", Optional.of(Samples.NINE));
    made(72, "bob", Optional.of(Samples.NINE));
    PostMortem made = postMortems.ofIssue(72).orElseThrow();
    postMortems.change(
        new PostMortem(
            made.id(),
            72,
            "bob",
            made.meetingAt(),
            made.incidentIds(),
            0,
            false,
            Optional.empty(),
            Optional.of(new Publication(TEN, "bob")),
            1));
    assertEquals(List.of("ann"), facilitated.facilitatorsAfter("", Samples.NINE, TEN, 200));
    assertEquals(List.of(), facilitated.issuesOf("bob", Samples.NINE, TEN, 10));
  }

  private void made(long issueId, String facilitator, Optional<Instant> meeting) {
    assertEquals(
        issueId,
        postMortems
            .complete(postMortems.reserve(reservation(facilitator, meeting)), issueId, 0)
            .issueId());
  }

  private Reservation reservation(String facilitator, Optional<Instant> meeting) {
    Reservation usual = Samples.reservation("request " + ++incident, incident);
    return new Reservation(
        usual.id(),
        usual.requestId(),
        usual.incidentIds(),
        usual.projectId(),
        usual.issueTypeId(),
        usual.securityLevelId(),
        usual.reporterKey(),
        usual.summary(),
        facilitator,
        meeting,
        usual.participants(),
        usual.takenAt());
  }
}
