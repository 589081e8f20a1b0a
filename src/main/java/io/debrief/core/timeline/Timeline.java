package io.debrief.core.timeline;

import java.util.List;
import java.util.Optional;

/**
 * A timeline as it is kept.
 *
 * @param entries oldest first, without the deleted ones
 * @param folded what found no room; empty where nobody counted by day and kind
 */
public record Timeline(List<TimelineEntry> entries, Optional<Folded> folded) {}
