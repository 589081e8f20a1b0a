package io.debrief.core.postmortem;

import io.debrief.core.host.HostIssue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The place that a post-mortem takes before its issue is made, so that an incident never has two.
 * It holds what is needed to find the issue again should we be cut off in between.
 *
 * @param id becomes the post-mortem's; 0 before it is stored
 * @param requestId the caller's; unique
 * @param reporterKey user key of the creator
 * @param participants as asked for, the facilitator among them; where empty, those that the records
 *     name
 * @param takenAt no issue of ours is older than this
 */
public record Reservation(
    long id,
    String requestId,
    List<Long> incidentIds,
    long projectId,
    String issueTypeId,
    Optional<Long> securityLevelId,
    String reporterKey,
    String summary,
    String facilitatorKey,
    Optional<Instant> meetingAt,
    List<Participant> participants,
    Instant takenAt) {
  /** The same, stored. */
  public Reservation withId(long stored) {
    return new Reservation(
        stored,
        requestId,
        incidentIds,
        projectId,
        issueTypeId,
        securityLevelId,
        reporterKey,
        summary,
        facilitatorKey,
        meetingAt,
        participants,
        takenAt);
  }

  /** The same wish, to be made at that level. */
  Reservation at(Optional<Long> otherLevelId) {
    return new Reservation(
        id,
        requestId,
        incidentIds,
        projectId,
        issueTypeId,
        otherLevelId,
        reporterKey,
        summary,
        facilitatorKey,
        meetingAt,
        participants,
        takenAt);
  }

  /** Whether the issue is where it was wanted; at a level where none was wanted it is narrower. */
  public boolean isMetBy(HostIssue issue) {
    return issue.projectId() == projectId
        && (securityLevelId.isEmpty() || securityLevelId.equals(issue.securityLevelId()));
  }
}
