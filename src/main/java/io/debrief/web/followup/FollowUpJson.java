package io.debrief.web.followup;

import java.util.List;

/**
 * How an action item is followed up.
 *
 * @param state open, done or wont-do
 * @param due the day of the next look; for wont-do, the day on which it opens again
 * @param flags words, the most pressing first
 * @param reason why it is not going to be done; else null
 * @param closedAt null while open
 */
public record FollowUpJson(
    String state, String due, boolean missed, List<String> flags, String reason, String closedAt) {}
