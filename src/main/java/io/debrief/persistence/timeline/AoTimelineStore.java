package io.debrief.persistence.timeline;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.TimelineStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps timelines in Active Objects. */
@JiraComponent
public class AoTimelineStore implements TimelineStore {
  /** Of a string column, in every database. */
  private static final int LONGEST = 255;

  private final ActiveObjects activeObjects;

  public AoTimelineStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public void add(long postMortemId, List<TimelineEntry> entries) {
    if (!entries.isEmpty()) {
      activeObjects.create(
          TimelineEntryRow.class,
          entries.stream().map(entry -> values(postMortemId, entry)).toList());
    }
  }

  @Override
  public List<TimelineEntry> of(long postMortemId) {
    TimelineEntryRow[] rows =
        activeObjects.find(
            TimelineEntryRow.class,
            Query.select()
                .where(TimelineEntryRow.POST_MORTEM_ID + " = ?", (int) postMortemId)
                .order(TimelineEntryRow.HAPPENED_AT + " ASC, ID ASC")
                .limit(MOST_ENTRIES));
    return Arrays.stream(rows).map(AoTimelineStore::entry).toList();
  }

  /** Every row of a batch names every column: the batch is one prepared statement. */
  private static Map<String, Object> values(long postMortemId, TimelineEntry entry) {
    Map<String, Object> values = new HashMap<>();
    values.put(TimelineEntryRow.POST_MORTEM_ID, (int) postMortemId);
    values.put(TimelineEntryRow.HAPPENED_AT, entry.at().toEpochMilli());
    values.put(TimelineEntryRow.KIND, entry.kind().word());
    values.put(TimelineEntryRow.TAKEN_FROM, entry.source().word());
    values.put(TimelineEntryRow.INCIDENT_ID, entry.incidentId());
    values.put(TimelineEntryRow.SOURCE_ID, entry.sourceId());
    values.put(TimelineEntryRow.AUTHOR_KEY, entry.authorKey().orElse(null));
    values.put(TimelineEntryRow.OLD_VALUE, fitting(entry.from()));
    values.put(TimelineEntryRow.NEW_VALUE, fitting(entry.to()));
    values.put(TimelineEntryRow.VERSION, entry.version());
    return values;
  }

  private static String fitting(Optional<String> text) {
    return text.map(words -> words.substring(0, Math.min(LONGEST, words.length()))).orElse(null);
  }

  private static TimelineEntry entry(TimelineEntryRow row) {
    return new TimelineEntry(
        row.getID(),
        Instant.ofEpochMilli(row.getHappenedAt()),
        EntryKind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
        Source.valueOf(row.getTakenFrom().toUpperCase(Locale.ROOT)),
        row.getIncidentId(),
        row.getSourceId(),
        Optional.ofNullable(row.getAuthorKey()),
        Optional.ofNullable(row.getOldValue()),
        Optional.ofNullable(row.getNewValue()),
        row.getVersion());
  }
}
