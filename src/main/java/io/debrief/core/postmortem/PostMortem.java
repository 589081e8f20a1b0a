package io.debrief.core.postmortem;

import io.debrief.core.host.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What we keep about a post-mortem; its title is the issue's summary and lives in the host.
 *
 * @param id ours
 * @param issueId of the Post-mortem issue
 * @param facilitatorKey user key
 * @param incidentIds issue ids
 * @param recordsLeftOut how many of the incidents' records found no room on the timeline
 * @param noneNeeded whether somebody said why it needs no action item
 * @param factored whether anybody ever named a factor: without one nobody looks for any
 * @param begunBy user key of who began the meeting; empty where it begins at its time
 */
public record PostMortem(
    long id,
    long issueId,
    String facilitatorKey,
    Optional<Instant> meetingAt,
    List<Long> incidentIds,
    int recordsLeftOut,
    boolean noneNeeded,
    boolean factored,
    Optional<String> begunBy,
    Optional<Publication> publication,
    int version) {
  /** One of which nobody named a factor. */
  public PostMortem(
      long id,
      long issueId,
      String facilitatorKey,
      Optional<Instant> meetingAt,
      List<Long> incidentIds,
      int recordsLeftOut,
      boolean noneNeeded,
      Optional<String> begunBy,
      Optional<Publication> publication,
      int version) {
    this(
        id,
        issueId,
        facilitatorKey,
        meetingAt,
        incidentIds,
        recordsLeftOut,
        noneNeeded,
        false,
        begunBy,
        publication,
        version);
  }

  /** Its facilitator, and a meeting that nobody began before its time. */
  PostMortem led(String facilitator, Optional<Instant> meeting) {
    return new PostMortem(
        id,
        issueId,
        facilitator,
        meeting,
        incidentIds,
        recordsLeftOut,
        noneNeeded,
        factored,
        meeting.equals(meetingAt) ? begunBy : Optional.empty(),
        publication,
        version);
  }

  PostMortem begun(Instant now, Person by) {
    return new PostMortem(
        id,
        issueId,
        facilitatorKey,
        Optional.of(now),
        incidentIds,
        recordsLeftOut,
        noneNeeded,
        factored,
        Optional.of(by.key()),
        publication,
        version);
  }

  PostMortem with(Optional<Publication> published) {
    return new PostMortem(
        id,
        issueId,
        facilitatorKey,
        meetingAt,
        incidentIds,
        recordsLeftOut,
        noneNeeded,
        factored,
        begunBy,
        published,
        version);
  }

  /** As the person saw it who wants to change it. */
  PostMortem at(int seenVersion) {
    return new PostMortem(
        id,
        issueId,
        facilitatorKey,
        meetingAt,
        incidentIds,
        recordsLeftOut,
        noneNeeded,
        factored,
        begunBy,
        publication,
        seenVersion);
  }
}
