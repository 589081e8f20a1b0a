package io.debrief.persistence.timeline;

import static org.junit.Assert.assertEquals;

import io.debrief.core.timeline.Curated;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.Folded;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Samples;
import java.time.LocalDate;
import java.util.Collections;
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
public class TimelineStoreTest {
  @Parameter public String kind;

  private Database database;
  private AoTimelineStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    store = new AoTimelineStore(Databases.tables(database));
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void forgetsWhatWasTakenFromOneIncident() {
    TimelineEntry ofOne = Samples.entry(EntryKind.OTHER, Samples.NINE);
    store.add(5, List.of(ofOne));
    store.add(6, List.of(ofOne));
    TimelineEntry byHand =
        new TimelineEntry(
            0,
            Samples.NINE,
            EntryKind.OTHER,
            Source.PERSON,
            0,
            "0",
            Optional.of("JIRAUSER10101"),
            Optional.empty(),
            Optional.empty(),
            Curated.NOT,
            1);
    store.add(5, List.of(byHand));
    Folded folded =
        new Folded(List.of(new Folded.Count(LocalDate.parse("2026-03-04"), Source.COMMENT, 7)));
    store.fold(5, folded);
    store.fold(6, folded);
    store.forgetIncident(5, 2);
    assertEquals(2, store.of(5).size());
    assertEquals("it does not say whose it is", Optional.empty(), store.timeline(5).folded());
    assertEquals(Optional.of(folded), store.timeline(6).folded());
    store.forgetIncident(5, 1);
    assertEquals(1, store.of(5).size());
    assertEquals(Source.PERSON, store.of(5).get(0).source());
    assertEquals(1, store.of(6).size());
  }

  @Test
  public void givesBackEveryPartOfAnEntry() {
    TimelineEntry entry =
        new TimelineEntry(
            0,
            Samples.NINE.plusMillis(7),
            EntryKind.ACKNOWLEDGED,
            Source.ASSIGNEE,
            42,
            "10501",
            Optional.of("JIRAUSER10101"),
            Optional.empty(),
            Optional.of("JIRAUSER10102"),
            Curated.NOT,
            1);
    store.add(5, List.of(entry));

    TimelineEntry read = store.of(5).get(0);

    assertEquals(
        entry,
        new TimelineEntry(
            0,
            read.at(),
            read.kind(),
            read.source(),
            read.incidentId(),
            read.sourceId(),
            read.authorKey(),
            read.from(),
            read.to(),
            read.curated(),
            read.version()));
  }

  @Test
  public void tellsOldestFirstWhateverTheOrderOfWriting() {
    store.add(
        5,
        List.of(
            Samples.entry(EntryKind.RESOLVED, Samples.NINE.plusSeconds(60)),
            Samples.entry(EntryKind.DETECTED, Samples.NINE)));
    assertEquals(
        List.of(EntryKind.DETECTED, EntryKind.RESOLVED),
        store.of(5).stream().map(TimelineEntry::kind).toList());
  }

  @Test
  public void cutsWordsThatNoDatabaseColumnHolds() {
    TimelineEntry entry =
        new TimelineEntry(
            0,
            Samples.NINE,
            EntryKind.OTHER,
            Source.ATTACHMENT,
            1,
            "1",
            Optional.empty(),
            Optional.empty(),
            Optional.of("x".repeat(300)),
            Curated.NOT,
            1);
    store.add(5, List.of(entry));
    assertEquals(Optional.of("x".repeat(255)), store.of(5).get(0).to());
  }

  @Test
  public void fiveHundredEntriesCostOneStatementToReadAndFewToWrite() {
    List<TimelineEntry> entries =
        Collections.nCopies(500, Samples.entry(EntryKind.OTHER, Samples.NINE));
    database.statements().reset();
    database.inTransaction(
        () -> {
          store.add(5, entries);
          return null;
        });
    int written = database.statements().ours();
    database.statements().reset();
    assertEquals(500, store.of(5).size());
    assertEquals(1, database.statements().ours());
    assertEquals("one batch", 1, written);
  }

  @Test
  public void nothingToAddCostsNothing() {
    database.statements().reset();
    store.add(5, List.of());
    assertEquals(0, database.statements().ours());
  }
}
