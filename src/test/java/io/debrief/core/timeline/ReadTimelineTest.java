package io.debrief.core.timeline;

import static io.debrief.testkit.Samples.NINE;
import static io.debrief.testkit.Samples.recorded;
import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import io.debrief.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class ReadTimelineTest {
  private static final Instant TOKYO_MIDNIGHT = Instant.parse("2026-03-04T15:00:00Z");

  private final List<IncidentRecord> records = new ArrayList<>();
  private final List<String> lookedAt = new ArrayList<>();
  private final Set<String> internal = new HashSet<>();

  @Test
  public void ordersByTimeAndFindsTheMilestones() {
    records.add(recorded(Source.RESOLUTION, "9", NINE.plusSeconds(900), null, "Done"));
    records.add(recorded(Source.ASSIGNEE, "7", NINE.plusSeconds(300), "JIRAUSER1", "JIRAUSER2"));
    records.add(recorded(Source.ASSIGNEE, "6", NINE.plusSeconds(120), null, "JIRAUSER1"));
    records.add(recorded(Source.CREATION, "1", NINE, null, null));

    assertEquals(
        List.of(
            "creation detected", "assignee acknowledged", "assignee other", "resolution resolved"),
        told());
  }

  @Test
  public void aReopenedIncidentIsResolvedTheLastTime() {
    records.add(recorded(Source.RESOLUTION, "1", NINE, null, "Done"));
    records.add(recorded(Source.RESOLUTION, "2", NINE.plusSeconds(60), "Done", null));
    records.add(recorded(Source.RESOLUTION, "3", NINE.plusSeconds(120), null, "Done"));
    assertEquals(List.of("resolution other", "resolution other", "resolution resolved"), told());
  }

  @Test
  public void atTheSameInstantCreationComesFirstAndIdsDecideAsNumbers() {
    records.add(recorded(Source.STATUS, "10", NINE, "Open", "Closed"));
    records.add(recorded(Source.STATUS, "9", NINE, "New", "Open"));
    records.add(recorded(Source.CREATION, "1", NINE, null, null));
    assertEquals(
        List.of("1", "9", "10"), read().entries().stream().map(TimelineEntry::sourceId).toList());
  }

  @Test
  public void leavesCommentsOutBeforeChangesAndSaysHowMany() {
    for (int i = 0; i < 600; i++) {
      records.add(recorded(Source.COMMENT, "c" + i, NINE.plusSeconds(i), null, null));
    }
    for (int i = 0; i < 200; i++) {
      records.add(recorded(Source.STATUS, "s" + i, NINE.plusSeconds(i), "a", "b"));
    }
    ReadTimeline.TimelineRead read = read();
    assertEquals(500, read.entries().size());
    assertEquals(300, read.leftOut());
    assertEquals(
        200, read.entries().stream().filter(entry -> entry.source() == Source.STATUS).count());
  }

  @Test
  public void theLastResolutionIsTheMilestoneHoweverMuchIsLeftOut() {
    for (int i = 0; i < 700; i++) {
      records.add(recorded(Source.STATUS, "s" + i, NINE.plusSeconds(i), "a", "b"));
    }
    records.add(recorded(Source.RESOLUTION, "r", NINE.plusSeconds(9000), null, "Done"));
    List<TimelineEntry> entries = read().entries();
    assertEquals(500, entries.size());
    assertEquals(EntryKind.RESOLVED, entries.get(499).kind());
  }

  @Test
  public void anIncidentWithoutRecordsHasAnEmptyTimeline() {
    assertEquals(List.of(), told());
  }

  @Test
  public void onlyCommentsThatGetALineAreLookedAtAndInternalOnesGetNone() {
    for (int i = 0; i < 700; i++) {
      records.add(recorded(Source.COMMENT, "c" + i, NINE.plusSeconds(i), null, null));
    }
    for (int i = 0; i < 495; i++) {
      records.add(recorded(Source.STATUS, "s" + i, NINE.plusSeconds(i), "a", "b"));
    }
    internal.add("c1");
    internal.add("c5");
    assertEquals(
        List.of("c0", "c2", "c3", "c4", "c6"),
        read().entries().stream()
            .filter(entry -> entry.source() == Source.COMMENT)
            .map(TimelineEntry::sourceId)
            .toList());
    assertEquals(List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6"), lookedAt);
  }

  @Test
  public void whereThousandsAreInternalFiveHundredAreLookedAt() {
    for (int i = 0; i < 2_000; i++) {
      records.add(recorded(Source.COMMENT, "c" + i, NINE.plusSeconds(i), null, null));
      internal.add("c" + i);
    }
    assertEquals(List.of(), read().entries());
    assertEquals(500, lookedAt.size());
    assertEquals(1_500, read().leftOut());
  }

  @Test
  public void daysAreThoseOfTheHostsDefaultZone() {
    for (int i = 0; i < 501; i++) {
      records.add(
          recorded(Source.COMMENT, "c" + i, TOKYO_MIDNIGHT.minusSeconds(501 - i), null, null));
    }
    records.add(recorded(Source.COMMENT, "d", TOKYO_MIDNIGHT, null, null));
    assertEquals(
        List.of(
            new Folded.Count(LocalDate.parse("2026-03-04"), Source.COMMENT, 1),
            new Folded.Count(LocalDate.parse("2026-03-05"), Source.COMMENT, 1)),
        read().folded().counts());
  }

  private List<String> told() {
    return read().entries().stream()
        .map(entry -> entry.source().word() + " " + entry.kind().word())
        .toList();
  }

  private ReadTimeline.TimelineRead read() {
    IncidentRecords source =
        new IncidentRecords() {
          @Override
          public List<IncidentRecord> of(Incident incident, Person reader) {
            return records;
          }

          @Override
          public Set<String> internal(HostIssue incident, Collection<String> commentIds) {
            lookedAt.addAll(commentIds);
            return commentIds.stream().filter(internal::contains).collect(Collectors.toSet());
          }

          @Override
          public Map<String, String> commentTexts(
              long incidentId, Collection<String> commentIds, Person reader) {
            return Map.of();
          }
        };
    return new ReadTimeline(source, () -> ZoneId.of("Asia/Tokyo"))
        .of(List.of(Samples.incident(1)), Samples.ALICE);
  }
}
