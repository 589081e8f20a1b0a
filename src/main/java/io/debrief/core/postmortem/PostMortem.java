package io.debrief.core.postmortem;

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
 */
public record PostMortem(
    long id,
    long issueId,
    String facilitatorKey,
    Optional<Instant> meetingAt,
    List<Long> incidentIds,
    int recordsLeftOut,
    boolean noneNeeded,
    int version) {}
