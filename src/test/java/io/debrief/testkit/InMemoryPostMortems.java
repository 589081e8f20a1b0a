package io.debrief.testkit;

import io.debrief.core.postmortem.Participant;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortemStore;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.postmortem.Standing;
import io.debrief.core.postmortem.Unfinished;
import io.debrief.core.timeline.Folded;
import io.debrief.core.timeline.Timeline;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.TimelineStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Post-mortems and timelines in memory, with the rules of the real tables. */
public final class InMemoryPostMortems implements PostMortemStore, TimelineStore {
  public final Map<Long, Reservation> reservations = new LinkedHashMap<>();
  public final Map<Long, PostMortem> postMortems = new LinkedHashMap<>();
  public final Map<Long, List<Participant>> participants = new LinkedHashMap<>();
  public final Set<Long> waiting = new HashSet<>();
  public final Map<Long, List<TimelineEntry>> timelines = new LinkedHashMap<>();
  public final Map<Long, Folded> folded = new LinkedHashMap<>();

  @Override
  public Optional<PostMortem> ofIssue(long issueId) {
    return postMortems.values().stream().filter(it -> it.issueId() == issueId).findFirst();
  }

  @Override
  public Optional<PostMortem> ofIncident(long incidentId) {
    return postMortems.values().stream()
        .filter(it -> it.incidentIds().contains(incidentId))
        .findFirst();
  }

  @Override
  public Optional<Long> issueOfIncident(long incidentId) {
    return ofIncident(incidentId).map(PostMortem::issueId);
  }

  @Override
  public List<PostMortem> withIds(Collection<Long> ids) {
    return postMortems.values().stream().filter(it -> ids.contains(it.id())).toList();
  }

  @Override
  public List<OfIncident> incidentsBefore(long beforeIncidentId, int most) {
    return postMortems.values().stream()
        .flatMap(each -> each.incidentIds().stream().map(id -> new OfIncident(id, each.id())))
        .filter(each -> each.incidentId() < beforeIncidentId)
        .sorted(Comparator.comparing(OfIncident::incidentId).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public Optional<PostMortem> ofRequest(String requestId) {
    return reservations.values().stream()
        .filter(it -> it.requestId().equals(requestId))
        .flatMap(it -> Optional.ofNullable(postMortems.get(it.id())).stream())
        .findFirst();
  }

  @Override
  public boolean isUsed(String requestId) {
    return reservations.values().stream().anyMatch(it -> it.requestId().equals(requestId));
  }

  @Override
  public Optional<Reservation> reservationFor(long incidentId) {
    return reservations.values().stream()
        .filter(it -> it.incidentIds().contains(incidentId) && !postMortems.containsKey(it.id()))
        .findFirst();
  }

  @Override
  public Reservation reserve(Reservation wanted) {
    boolean taken =
        reservations.values().stream()
            .anyMatch(
                it ->
                    it.requestId().equals(wanted.requestId())
                        || it.incidentIds().stream().anyMatch(wanted.incidentIds()::contains));
    if (taken) {
      throw new IllegalStateException("unique key violated");
    }
    long id = reservations.keySet().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
    Reservation reserved =
        new Reservation(
            id,
            wanted.requestId(),
            wanted.incidentIds(),
            wanted.projectId(),
            wanted.issueTypeId(),
            wanted.securityLevelId(),
            wanted.reporterKey(),
            wanted.summary(),
            wanted.facilitatorKey(),
            wanted.meetingAt(),
            wanted.participants(),
            wanted.takenAt());
    reservations.put(id, reserved);
    return reserved;
  }

  @Override
  public PostMortem complete(Reservation reservation, long issueId, int recordsLeftOut) {
    PostMortem made =
        new PostMortem(
            reservation.id(),
            issueId,
            reservation.facilitatorKey(),
            reservation.meetingAt(),
            reservation.incidentIds(),
            recordsLeftOut,
            false,
            Optional.empty(),
            Optional.empty(),
            1);
    postMortems.put(made.id(), made);
    return made;
  }

  @Override
  public boolean isTaken(long issueId) {
    return ofIssue(issueId).isPresent();
  }

  @Override
  public List<Participant> participantsOf(long postMortemId) {
    return participants.getOrDefault(postMortemId, List.of());
  }

  @Override
  public void addParticipants(long postMortemId, List<Participant> wanted) {
    participants.put(postMortemId, wanted);
  }

  @Override
  public void setParticipants(long postMortemId, List<Participant> wanted) {
    participants.put(postMortemId, wanted);
  }

  @Override
  public PostMortem change(PostMortem changed) {
    PostMortem next =
        new PostMortem(
            changed.id(),
            changed.issueId(),
            changed.facilitatorKey(),
            changed.meetingAt(),
            changed.incidentIds(),
            changed.recordsLeftOut(),
            changed.noneNeeded(),
            changed.begunBy(),
            changed.publication(),
            postMortems.get(changed.id()).version() + 1);
    postMortems.put(next.id(), next);
    return next;
  }

  @Override
  public List<PostMortem> before(long beforeId, int most) {
    return postMortems.values().stream()
        .filter(each -> each.id() < beforeId)
        .sorted(Comparator.comparing(PostMortem::id).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public void awaitIssue(Reservation reservation) {
    waiting.add(reservation.id());
  }

  @Override
  public Standing standingOf(long incidentId) {
    return new Standing(
        ofIncident(incidentId),
        reservationFor(incidentId).filter(it -> !waiting.contains(it.id())).isPresent(),
        reservationFor(incidentId).isPresent());
  }

  @Override
  public List<Unfinished> unfinishedOf(long projectId, String reporterKey) {
    return unfinished(0, Integer.MAX_VALUE).stream()
        .filter(it -> it.place().projectId() == projectId)
        .filter(it -> it.place().reporterKey().equals(reporterKey))
        .toList();
  }

  @Override
  public List<Unfinished> unfinished(long afterId, int most) {
    return reservations.values().stream()
        .filter(it -> it.id() > afterId && !postMortems.containsKey(it.id()))
        .map(it -> new Unfinished(it, waiting.contains(it.id())))
        .limit(most)
        .toList();
  }

  @Override
  public boolean isUnfinished(Reservation reservation) {
    return reservations.containsKey(reservation.id()) && !postMortems.containsKey(reservation.id());
  }

  @Override
  public void addIncident(PostMortem to, long incidentId) {
    List<Long> all = new ArrayList<>(to.incidentIds());
    all.add(incidentId);
    postMortems.put(
        to.id(),
        new PostMortem(
            to.id(),
            to.issueId(),
            to.facilitatorKey(),
            to.meetingAt(),
            all,
            to.recordsLeftOut(),
            to.noneNeeded(),
            to.begunBy(),
            to.publication(),
            to.version()));
  }

  @Override
  public void forgetIncident(long postMortemId, long incidentId) {
    timelines
        .getOrDefault(postMortemId, new ArrayList<>())
        .removeIf(entry -> entry.incidentId() == incidentId);
    folded.remove(postMortemId);
  }

  @Override
  public void release(Reservation reservation) {
    reservations.remove(reservation.id());
  }

  @Override
  public void forget(PostMortem postMortem) {
    postMortems.remove(postMortem.id());
    reservations.remove(postMortem.id());
    timelines.remove(postMortem.id());
  }

  @Override
  public void forgetIncident(long incidentId) {
    postMortems.replaceAll(
        (id, it) ->
            new PostMortem(
                it.id(),
                it.issueId(),
                it.facilitatorKey(),
                it.meetingAt(),
                it.incidentIds().stream().filter(other -> other != incidentId).toList(),
                it.recordsLeftOut(),
                it.noneNeeded(),
                it.begunBy(),
                it.publication(),
                it.version()));
  }

  @Override
  public List<PostMortem> page(long afterId, int most) {
    return postMortems.values().stream()
        .filter(it -> it.id() > afterId)
        .sorted(Comparator.comparingLong(PostMortem::id))
        .limit(most)
        .toList();
  }

  @Override
  public void add(long postMortemId, List<TimelineEntry> entries) {
    entries.forEach(entry -> add(postMortemId, entry));
  }

  @Override
  public void addAll(long postMortemId, List<TimelineEntry> entries, Folded counts) {
    add(postMortemId, entries);
    if (counts.total() > 0) {
      fold(postMortemId, counts);
    }
  }

  @Override
  public TimelineEntry add(long postMortemId, TimelineEntry entry) {
    TimelineEntry added =
        new TimelineEntry(
            1 + timelines.getOrDefault(postMortemId, List.of()).size(),
            entry.at(),
            entry.kind(),
            entry.source(),
            entry.incidentId(),
            entry.sourceId(),
            entry.authorKey(),
            entry.from(),
            entry.to(),
            entry.curated(),
            entry.version());
    timelines.computeIfAbsent(postMortemId, unused -> new ArrayList<>()).add(added);
    return added;
  }

  @Override
  public Timeline timeline(long postMortemId) {
    return new Timeline(
        withDeleted(postMortemId).stream()
            .filter(entry -> entry.curated().deletedAt().isEmpty())
            .toList(),
        Optional.ofNullable(folded.get(postMortemId)));
  }

  @Override
  public List<TimelineEntry> withDeleted(long postMortemId) {
    return timelines.getOrDefault(postMortemId, List.of()).stream()
        .sorted(Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::id))
        .toList();
  }

  @Override
  public Optional<TimelineEntry> entry(long postMortemId, long id) {
    return withDeleted(postMortemId).stream().filter(entry -> entry.id() == id).findFirst();
  }

  @Override
  public void save(TimelineEntry changed) {
    timelines
        .values()
        .forEach(all -> all.replaceAll(old -> old.id() == changed.id() ? changed : old));
  }

  @Override
  public void fold(long postMortemId, Folded counts) {
    folded.put(postMortemId, counts);
  }
}
