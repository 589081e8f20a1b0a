package io.debrief.persistence.timeline;

import static java.util.stream.Collectors.joining;

import io.debrief.core.timeline.Folded;
import io.debrief.core.timeline.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps what is folded in one row of the timeline: however many days, it costs one row to read. */
final class FoldedText {
  /** In the place of a record's name. */
  static final String TAKEN_FROM = "folded";

  private FoldedText() {}

  static boolean isIn(TimelineEntryRow row) {
    return TAKEN_FROM.equals(row.getTakenFrom());
  }

  /** The same columns as an entry: both may stand in one batch. */
  static Map<String, Object> values(int postMortemId, Folded folded) {
    Map<String, Object> values = new HashMap<>();
    values.put(TimelineEntryRow.POST_MORTEM_ID, postMortemId);
    // First in every listing: no limit cuts it off.
    values.put(TimelineEntryRow.HAPPENED_AT, 0L);
    values.put(TimelineEntryRow.KIND, "other");
    values.put(TimelineEntryRow.TAKEN_FROM, TAKEN_FROM);
    values.put(TimelineEntryRow.INCIDENT_ID, 0L);
    values.put(TimelineEntryRow.SOURCE_ID, "0");
    values.put(TimelineEntryRow.AUTHOR_KEY, null);
    values.put(TimelineEntryRow.OLD_VALUE, null);
    values.put(TimelineEntryRow.NEW_VALUE, null);
    values.put(TimelineEntryRow.OWN_TEXT, folded.counts().isEmpty() ? null : text(folded));
    values.put(TimelineEntryRow.VERSION, 1);
    return values;
  }

  private static String text(Folded folded) {
    return folded.counts().stream()
        .map(count -> count.day() + " " + count.record().word() + " " + count.count())
        .collect(joining("\n"));
  }

  static Folded read(TimelineEntryRow row) {
    return row.getOwnText() == null
        ? new Folded(List.of())
        : new Folded(row.getOwnText().lines().map(FoldedText::count).toList());
  }

  private static Folded.Count count(String line) {
    String[] parts = line.split(" ", -1);
    return new Folded.Count(
        LocalDate.parse(parts[0]),
        Source.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(parts[2]));
  }
}
