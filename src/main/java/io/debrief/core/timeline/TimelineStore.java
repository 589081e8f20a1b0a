package io.debrief.core.timeline;

import java.util.List;
import java.util.Optional;

/** Keeps the timelines of post-mortems. Who reads before a write holds {@link TimelineLock}. */
public interface TimelineStore {
  /** At most so many records of the host are kept for one post-mortem, deleted ones included. */
  int MOST_ENTRIES = 500;

  /** At most so many entries of people are kept for one post-mortem, deleted ones included. */
  int MOST_WRITTEN = 500;

  void add(long postMortemId, List<TimelineEntry> entries);

  /** A whole timeline for a post-mortem that has none, in one statement. */
  void addAll(long postMortemId, List<TimelineEntry> entries, Folded folded);

  /** Adds one entry; the answer has its id. */
  TimelineEntry add(long postMortemId, TimelineEntry entry);

  /** What is shown. */
  Timeline timeline(long postMortemId);

  /** All entries that are not deleted, oldest first. */
  default List<TimelineEntry> of(long postMortemId) {
    return timeline(postMortemId).entries();
  }

  /** All entries, those that were deleted among them. */
  List<TimelineEntry> withDeleted(long postMortemId);

  /** Also one that was deleted. */
  Optional<TimelineEntry> entry(long postMortemId, long id);

  /** Writes what people may change: time, kind, what they made of it, version. */
  void save(TimelineEntry entry);

  /**
   * Forgets all that was taken from the incident, whatever people made of it, and all that is
   * folded, which does not say from which incident it is.
   */
  void forgetIncident(long postMortemId, long incidentId);

  /** Replaces what was folded before. */
  void fold(long postMortemId, Folded folded);
}
