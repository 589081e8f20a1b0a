package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.HomeZone;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the host recorded about incidents, and makes a first timeline out of it. */
@UseCase
public class ReadTimeline {
  private static final Comparator<IncidentRecord> AS_IT_UNFOLDED =
      Comparator.comparing(IncidentRecord::at)
          .thenComparing(IncidentRecord::source)
          .thenComparing(record -> record.sourceId().length())
          .thenComparing(IncidentRecord::sourceId);

  private final IncidentRecords records;
  private final HomeZone home;

  public ReadTimeline(IncidentRecords records, HomeZone home) {
    this.records = records;
    this.home = home;
  }

  public TimelineRead of(Collection<Incident> incidents, Person reader) {
    return read(incidents, reader, List.of()).beside(List.of()).news();
  }

  /**
   * Asks the host for all that {@link Reading#beside} needs. Of the comments only those are looked
   * at that get a line, or have one already: whether a comment is internal costs a look-up each.
   *
   * @param held what we hold now, or held a moment ago
   */
  Reading read(Collection<Incident> incidents, Person reader, List<TimelineEntry> held) {
    List<IncidentRecord> recorded = new ArrayList<>();
    Map<String, HostIssue> incidentOf = new HashMap<>();
    for (Incident incident : incidents) {
      for (IncidentRecord each : records.of(incident, reader)) {
        recorded.add(each);
        if (each.source() == Source.COMMENT) {
          incidentOf.put(each.sourceId(), incident.issue());
        }
      }
    }
    recorded.sort(AS_IT_UNFOLDED);
    Reading reading =
        looked(
            new Reading(recorded, Set.of(), home.zone()),
            heldComments(incidentOf.keySet(), held),
            incidentOf);
    int left = TimelineStore.MOST_ENTRIES;
    List<String> next = reading.toLookAt(held);
    while (!next.isEmpty() && left > 0) {
      List<String> some = next.subList(0, Math.min(left, next.size()));
      reading = looked(reading, some, incidentOf);
      left -= some.size();
      next = reading.toLookAt(held);
    }
    return reading;
  }

  private Reading looked(
      Reading reading, Collection<String> comments, Map<String, HostIssue> incidentOf) {
    Set<String> internal = new HashSet<>();
    comments.stream()
        .collect(Collectors.groupingBy(incidentOf::get))
        .forEach((incident, ids) -> internal.addAll(records.internal(incident, ids)));
    return reading
        .without(internal)
        .with(comments.stream().filter(id -> !internal.contains(id)).collect(Collectors.toSet()));
  }

  private static List<String> heldComments(Set<String> there, List<TimelineEntry> held) {
    return held.stream()
        .filter(entry -> entry.source() == Source.COMMENT)
        .map(TimelineEntry::sourceId)
        .filter(there::contains)
        .toList();
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
