package io.debrief.core.timeline;

import io.debrief.core.host.Person;

/**
 * Somebody at work on the timeline of a post-mortem that this person sees.
 *
 * @param projectId of the Post-mortem issue
 */
public record Curator(long postMortemId, long projectId, Person person) {}
