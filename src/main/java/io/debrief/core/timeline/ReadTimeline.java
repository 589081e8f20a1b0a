package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    List<IncidentRecord> recorded = recorded(incidents, reader);
    return fitting(recorded, Milestones.in(recorded), TimelineStore.MOST_ENTRIES);
  }

  /** What there is beside the entries that we hold. A milestone that is held is not guessed. */
  Again again(Collection<Incident> incidents, Person reader, List<TimelineEntry> held) {
    Set<String> known = held.stream().map(TimelineEntry::record).collect(Collectors.toSet());
    long kept = held.stream().filter(entry -> entry.source() != Source.PERSON).count();
    List<IncidentRecord> recorded = recorded(incidents, reader);
    Milestones milestones = Milestones.in(recorded).without(kinds(held));
    List<TimelineEntry> all = recorded.stream().map(it -> entry(it, milestones)).toList();
    List<IncidentRecord> news =
        IntStream.range(0, all.size())
            .filter(i -> !known.contains(all.get(i).record()))
            .mapToObj(recorded::get)
            .toList();
    int room = (int) Math.max(0, TimelineStore.MOST_ENTRIES - kept);
    return new Again(
        fitting(news, milestones, room),
        all.stream().map(TimelineEntry::record).collect(Collectors.toSet()));
  }

  private static Set<EntryKind> kinds(List<TimelineEntry> held) {
    return held.stream()
        .filter(entry -> entry.curated().deletedAt().isEmpty())
        .map(TimelineEntry::kind)
        .collect(Collectors.toSet());
  }

  private List<IncidentRecord> recorded(Collection<Incident> incidents, Person reader) {
    List<IncidentRecord> recorded = new ArrayList<>();
    for (Incident incident : incidents) {
      recorded.addAll(records.of(incident, reader));
    }
    recorded.sort(AS_IT_UNFOLDED);
    return recorded;
  }

  private static TimelineRead fitting(
      List<IncidentRecord> recorded, Milestones milestones, int room) {
    List<IncidentRecord> kept = MostTelling.of(recorded, milestones, room);
    Set<IncidentRecord> shown = new HashSet<>(kept);
    return new TimelineRead(
        kept.stream().map(record -> entry(record, milestones)).toList(),
        Folded.of(recorded.stream().filter(record -> !shown.contains(record)).toList()));
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
        Curated.NOT,
        1);
  }

  /**
   * A timeline that was read.
   *
   * @param folded the records that found no room
   */
  public record TimelineRead(List<TimelineEntry> entries, Folded folded) {
    public int leftOut() {
      return folded.total();
    }
  }

  /**
   * What another reading found.
   *
   * @param records all that the host has, held or not
   */
  record Again(TimelineRead news, Set<String> records) {}
}
