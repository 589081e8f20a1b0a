package io.debrief.core.postmortem;

/**
 * A place without an issue of ours.
 *
 * @param waits whether its person is to make the issue in the host's own form
 */
public record Unfinished(Reservation place, boolean waits) {}
