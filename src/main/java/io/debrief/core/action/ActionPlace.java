package io.debrief.core.action;

import java.time.Instant;
import java.util.Optional;

/**
 * The place of an action item that is being made: whoever repeats the request finds it, and goes on
 * from there.
 *
 * @param id ours
 * @param request which item of which request, of which post-mortem; unique
 * @param reporterKey user key of who asked
 * @param issueId empty until we know that the issue is made
 * @param done whether it was promised; what becomes of it later is not our concern
 */
public record ActionPlace(
    long id,
    String request,
    long postMortemId,
    long projectId,
    String issueTypeId,
    String summary,
    String reporterKey,
    Optional<Strength> strength,
    Instant takenAt,
    Optional<Long> issueId,
    boolean done) {
  ActionPlace withIssue(long made) {
    return new ActionPlace(
        id,
        request,
        postMortemId,
        projectId,
        issueTypeId,
        summary,
        reporterKey,
        strength,
        takenAt,
        Optional.of(made),
        done);
  }
}
