package io.debrief.core.timeline;

import java.util.List;

/** Keeps the timelines of post-mortems. */
public interface TimelineStore {
  /** At most so many entries are kept for one post-mortem. */
  int MOST_ENTRIES = 500;

  void add(long postMortemId, List<TimelineEntry> entries);

  /** All entries, oldest first. At most {@link #MOST_ENTRIES}. */
  List<TimelineEntry> of(long postMortemId);
}
