package io.debrief.core.timeline;

import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import java.util.Optional;

/**
 * An entry as one person may read it.
 *
 * @param text what happened
 * @param quote the comment itself, where the entry stands for one that the reader may see now
 * @param by who did it, where the host still knows
 * @param editor who changed it last
 * @param removed whether the host has the record no more
 */
public record ToldEntry(
    TimelineEntry entry,
    Wording text,
    Optional<String> quote,
    Optional<Person> by,
    Optional<Person> editor,
    boolean removed) {}
