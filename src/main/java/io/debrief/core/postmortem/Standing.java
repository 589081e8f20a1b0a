package io.debrief.core.postmortem;

import java.util.Optional;

/**
 * How far the post-mortem of an incident has come.
 *
 * @param made empty unless there is one
 * @param beingMade whether somebody is at work on it, or was cut off at it
 */
public record Standing(Optional<PostMortem> made, boolean beingMade) {}
