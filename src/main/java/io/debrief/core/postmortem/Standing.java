package io.debrief.core.postmortem;

import java.util.Optional;

/**
 * How far the post-mortem of an incident has come.
 *
 * @param made empty unless there is one
 * @param beingMade whether somebody is at work on it, or was cut off at it
 * @param placed whether there is a place without an issue, whoever is to make that
 */
public record Standing(Optional<PostMortem> made, boolean beingMade, boolean placed) {}
