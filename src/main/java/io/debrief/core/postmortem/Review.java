package io.debrief.core.postmortem;

import io.debrief.core.timeline.TimelineEntry;
import java.util.List;

/**
 * A post-mortem with what unfolded, loaded once for everybody who looks at it.
 *
 * @param loaded what slices loaded of it besides
 */
public record Review(PostMortem postMortem, List<TimelineEntry> timeline, Loaded loaded) {}
