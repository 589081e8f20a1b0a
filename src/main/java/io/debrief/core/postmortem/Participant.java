package io.debrief.core.postmortem;

/** Somebody who takes part in a review, other than its facilitator. */
public record Participant(String userKey, Role role) {}
