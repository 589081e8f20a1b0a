package io.debrief.core.followup;

import java.util.Optional;

/**
 * What somebody who looked wants to say, as they wrote it.
 *
 * @param version of the follow-up that they saw
 */
public record CheckInWish(
    Optional<String> verdict,
    Optional<String> note,
    Optional<String> evidence,
    Optional<String> nextDue,
    Optional<String> reason,
    int version) {}
