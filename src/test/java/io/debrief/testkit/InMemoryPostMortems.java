package io.debrief.testkit;

import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortemStore;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.TimelineStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Post-mortems and timelines in memory, with the rules of the real tables. */
public final class InMemoryPostMortems implements PostMortemStore, TimelineStore {
  public final Map<Long, Reservation> reservations = new LinkedHashMap<>();
  public final Map<Long, PostMortem> postMortems = new LinkedHashMap<>();
  public final Map<Long, List<TimelineEntry>> timelines = new LinkedHashMap<>();

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
            1);
    postMortems.put(made.id(), made);
    return made;
  }

  @Override
  public boolean isTaken(long issueId) {
    return ofIssue(issueId).isPresent();
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
    throw new AssertionError("no test of core deletes incidents");
  }

  @Override
  public void add(long postMortemId, List<TimelineEntry> entries) {
    timelines.computeIfAbsent(postMortemId, unused -> new ArrayList<>()).addAll(entries);
  }

  @Override
  public List<TimelineEntry> of(long postMortemId) {
    return timelines.getOrDefault(postMortemId, List.of());
  }
}
