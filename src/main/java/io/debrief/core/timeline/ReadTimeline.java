package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Makes a first timeline out of what the host recorded about the incidents. */
@UseCase
public class ReadTimeline {
  private static final Comparator<IncidentRecord> AS_IT_UNFOLDED =
      Comparator.comparing(IncidentRecord::at)
          .thenComparing(IncidentRecord::source)
          .thenComparing(record -> record.sourceId().length())
          .thenComparing(IncidentRecord::sourceId);

  private final IncidentRecords records;

  public ReadTimeline(IncidentRecords records) {
    this.records = records;
  }

  public TimelineRead of(Collection<Incident> incidents, Person reader) {
    List<IncidentRecord> recorded = new ArrayList<>();
    for (Incident incident : incidents) {
      recorded.addAll(records.of(incident, reader));
    }
    recorded.sort(AS_IT_UNFOLDED);
    Milestones milestones = Milestones.in(recorded);
    List<IncidentRecord> kept = MostTelling.of(recorded, milestones, TimelineStore.MOST_ENTRIES);
    List<TimelineEntry> entries = kept.stream().map(record -> entry(record, milestones)).toList();
    return new TimelineRead(entries, recorded.size() - kept.size());
  }

  private static TimelineEntry entry(IncidentRecord record, Milestones milestones) {
    return new TimelineEntry(
        0,
        record.at(),
        milestones.kindOf(record),
        record.source(),
        record.incidentId(),
        record.sourceId(),
        record.authorKey(),
        record.from(),
        record.to(),
        1);
  }

  /**
   * A timeline that was read.
   *
   * @param leftOut how many records found no room
   */
  public record TimelineRead(List<TimelineEntry> entries, int leftOut) {}
}
