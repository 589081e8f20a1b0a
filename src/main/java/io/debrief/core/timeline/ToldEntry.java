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
 */
public record ToldEntry(
    TimelineEntry entry, Wording text, Optional<String> quote, Optional<Person> by) {}
