package io.debrief.core.postmortem;

import io.debrief.core.timeline.TimelineEntry;
import java.util.List;

/** A post-mortem with what unfolded, loaded once for everybody who looks at it. */
public record Review(PostMortem postMortem, List<TimelineEntry> timeline) {}
