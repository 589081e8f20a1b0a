package io.debrief.core.timeline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records that found no room on the timeline, counted by day (in the host's default zone) and
 * kind of record.
 *
 * @param counts oldest day first
 */
public record Folded(List<Count> counts) {
  static Folded of(Collection<IncidentRecord> records, ZoneId zone) {
    Map<LocalDate, Map<Source, Long>> byDay =
        records.stream()
            .collect(
                groupingBy(
                    record -> LocalDate.ofInstant(record.at(), zone),
                    TreeMap::new,
                    groupingBy(IncidentRecord::source, TreeMap::new, counting())));
    return new Folded(
        byDay.entrySet().stream()
            .flatMap(
                day ->
                    day.getValue().entrySet().stream()
                        .map(
                            kind ->
                                new Count(day.getKey(), kind.getKey(), kind.getValue().intValue())))
            .toList());
  }

  public int total() {
    return counts.stream().mapToInt(Count::count).sum();
  }

  /** So many records of one kind on one day. */
  public record Count(LocalDate day, Source record, int count) {}
}
