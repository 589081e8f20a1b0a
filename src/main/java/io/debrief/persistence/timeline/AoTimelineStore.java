package io.debrief.persistence.timeline;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.timeline.Curated;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.Folded;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.Timeline;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.TimelineStore;
import java.time.Instant;
import java.util.ArrayList;
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
  public void addAll(long postMortemId, List<TimelineEntry> entries, Folded folded) {
    List<Map<String, Object>> rows = new ArrayList<>();
    entries.forEach(entry -> rows.add(values(postMortemId, entry)));
    if (!folded.counts().isEmpty()) {
      rows.add(FoldedText.values((int) postMortemId, folded));
    }
    if (!rows.isEmpty()) {
      activeObjects.create(TimelineEntryRow.class, rows);
    }
  }

  @Override
  public TimelineEntry add(long postMortemId, TimelineEntry entry) {
    return entry(activeObjects.create(TimelineEntryRow.class, values(postMortemId, entry)));
  }

  @Override
  public Timeline timeline(long postMortemId) {
    List<TimelineEntryRow> rows =
        rows(postMortemId, " AND " + TimelineEntryRow.DELETED_AT + " IS NULL");
    return new Timeline(
        entries(rows), rows.stream().filter(FoldedText::isIn).findFirst().map(FoldedText::read));
  }

  @Override
  public List<TimelineEntry> withDeleted(long postMortemId) {
    return entries(rows(postMortemId, ""));
  }

  @Override
  public Optional<TimelineEntry> entry(long postMortemId, long id) {
    return row(id)
        .filter(row -> row.getPostMortemId() == postMortemId && !FoldedText.isIn(row))
        .map(AoTimelineStore::entry);
  }

  @Override
  public void save(TimelineEntry entry) {
    TimelineEntryRow row = row(entry.id()).orElseThrow();
    Curated curated = entry.curated();
    row.setHappenedAt(entry.at().toEpochMilli());
    row.setKind(entry.kind().word());
    row.setOwnText(curated.text().orElse(null));
    row.setPinnedAt(millis(curated.pinnedAt()));
    row.setPinnedQuote(curated.pinnedQuote().orElse(null));
    row.setEditorKey(curated.editorKey().orElse(null));
    row.setDeletedAt(millis(curated.deletedAt()));
    row.setRemovedAt(millis(curated.removedAt()));
    row.setVersion(entry.version());
    row.save();
  }

  @Override
  public void forgetIncident(long postMortemId, long incidentId) {
    activeObjects.deleteWithSQL(
        TimelineEntryRow.class,
        TimelineEntryRow.POST_MORTEM_ID
            + " = ? AND ("
            + TimelineEntryRow.INCIDENT_ID
            + " = ? OR "
            + TimelineEntryRow.TAKEN_FROM
            + " = ?)",
        (int) postMortemId,
        incidentId,
        FoldedText.TAKEN_FROM);
  }

  @Override
  public void fold(long postMortemId, Folded folded) {
    activeObjects.deleteWithSQL(
        TimelineEntryRow.class,
        TimelineEntryRow.POST_MORTEM_ID + " = ? AND " + TimelineEntryRow.TAKEN_FROM + " = ?",
        (int) postMortemId,
        FoldedText.TAKEN_FROM);
    activeObjects.create(TimelineEntryRow.class, FoldedText.values((int) postMortemId, folded));
  }

  private List<TimelineEntryRow> rows(long postMortemId, String condition) {
    return List.of(
        activeObjects.find(
            TimelineEntryRow.class,
            Query.select()
                .where(TimelineEntryRow.POST_MORTEM_ID + " = ?" + condition, (int) postMortemId)
                .order(TimelineEntryRow.HAPPENED_AT + " ASC, ID ASC")
                .limit(MOST_ENTRIES + MOST_WRITTEN + 1)));
  }

  private Optional<TimelineEntryRow> row(long id) {
    return Arrays.stream(
            activeObjects.find(
                TimelineEntryRow.class, Query.select().where("ID = ?", (int) id).limit(1)))
        .findFirst();
  }

  private static List<TimelineEntry> entries(List<TimelineEntryRow> rows) {
    return rows.stream().filter(row -> !FoldedText.isIn(row)).map(AoTimelineStore::entry).toList();
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
    values.put(TimelineEntryRow.OWN_TEXT, entry.curated().text().orElse(null));
    values.put(TimelineEntryRow.VERSION, entry.version());
    return values;
  }

  private static Long millis(Optional<Instant> instant) {
    return instant.map(Instant::toEpochMilli).orElse(null);
  }

  private static Optional<Instant> instant(Long millis) {
    return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
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
        new Curated(
            Optional.ofNullable(row.getOwnText()),
            instant(row.getPinnedAt()),
            Optional.ofNullable(row.getPinnedQuote()),
            Optional.ofNullable(row.getEditorKey()),
            instant(row.getDeletedAt()),
            instant(row.getRemovedAt())),
        row.getVersion());
  }
}
