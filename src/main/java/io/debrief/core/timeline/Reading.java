package io.debrief.core.timeline;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the host had of some incidents when it was asked; everything else follows without it.
 *
 * @param recorded in the order in which it unfolded, without comments that are known to be internal
 * @param publicComments ids of those that were looked at; no other comment gets a line
 * @param zone in which days are counted
 */
record Reading(List<IncidentRecord> recorded, Set<String> publicComments, ZoneId zone) {
  /** What there is beside the entries that we hold. A milestone that is held is not guessed. */
  ReadTimeline.Again beside(List<TimelineEntry> held) {
    Milestones milestones = milestones(held);
    List<IncidentRecord> news = news(held);
    List<IncidentRecord> kept = kept(news, held, this::isForALine);
    Set<IncidentRecord> shown = new HashSet<>(kept);
    return new ReadTimeline.Again(
        new ReadTimeline.TimelineRead(
            kept.stream().map(record -> entry(record, milestones)).toList(),
            Folded.of(news.stream().filter(record -> !shown.contains(record)).toList(), zone)),
        recorded.stream().map(Reading::name).collect(Collectors.toSet()));
  }

  /** The comments that would get a line, if those that nobody has looked at were public. */
  List<String> toLookAt(List<TimelineEntry> held) {
    return kept(news(held), held, record -> true).stream()
        .filter(record -> !isForALine(record))
        .map(IncidentRecord::sourceId)
        .toList();
  }

  Reading without(Set<String> internalComments) {
    return new Reading(
        recorded.stream()
            .filter(record -> !isComment(record) || !internalComments.contains(record.sourceId()))
            .toList(),
        publicComments,
        zone);
  }

  Reading with(Set<String> furtherPublic) {
    Set<String> all = new HashSet<>(publicComments);
    all.addAll(furtherPublic);
    return new Reading(recorded, all, zone);
  }

  private List<IncidentRecord> kept(
      List<IncidentRecord> news, List<TimelineEntry> held, Predicate<IncidentRecord> eligible) {
    long taken = held.stream().filter(entry -> entry.source() != Source.PERSON).count();
    return MostTelling.of(
        news.stream().filter(eligible).toList(),
        milestones(held),
        (int) Math.max(0, TimelineStore.MOST_ENTRIES - taken));
  }

  private List<IncidentRecord> news(List<TimelineEntry> held) {
    Set<String> known = held.stream().map(TimelineEntry::record).collect(Collectors.toSet());
    return recorded.stream().filter(record -> !known.contains(name(record))).toList();
  }

  private Milestones milestones(List<TimelineEntry> held) {
    return Milestones.in(recorded)
        .without(
            held.stream()
                .filter(entry -> entry.curated().deletedAt().isEmpty())
                .map(TimelineEntry::kind)
                .collect(Collectors.toSet()));
  }

  private boolean isForALine(IncidentRecord record) {
    return !isComment(record) || publicComments.contains(record.sourceId());
  }

  private static boolean isComment(IncidentRecord record) {
    return record.source() == Source.COMMENT;
  }

  private static String name(IncidentRecord record) {
    return entry(record, Milestones.in(List.of())).record();
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
}
