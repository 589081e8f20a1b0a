package io.debrief.persistence.setup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.setup.AuditEntry;
import io.debrief.core.setup.AuditLog;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps the audit in Active Objects. */
@JiraComponent
public class AoAuditLog implements AuditLog {
  /** Of a string column, in every database. */
  private static final int LONGEST = 255;

  private final ActiveObjects activeObjects;

  public AoAuditLog(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public void add(AuditEntry entry) {
    Map<String, Object> values = new HashMap<>();
    values.put(AuditEntryRow.HAPPENED_AT, entry.at().toEpochMilli());
    values.put(AuditEntryRow.PERSON_KEY, entry.personKey());
    values.put(AuditEntryRow.SUBJECT, entry.what());
    values.put(AuditEntryRow.OLD_VALUE, fitting(entry.before()));
    values.put(AuditEntryRow.NEW_VALUE, fitting(entry.after()));
    activeObjects.create(AuditEntryRow.class, List.of(values));
  }

  @Override
  public List<AuditEntry> latest(int startAt, int atMost) {
    AuditEntryRow[] rows =
        activeObjects.find(
            AuditEntryRow.class,
            Query.select()
                .order(AuditEntryRow.HAPPENED_AT + " DESC, ID DESC")
                .offset(startAt)
                .limit(atMost));
    return Arrays.stream(rows).map(AoAuditLog::entry).toList();
  }

  @Override
  public int size() {
    return activeObjects.count(AuditEntryRow.class, Query.select());
  }

  private static String fitting(Optional<String> text) {
    return text.map(words -> words.substring(0, Math.min(LONGEST, words.length()))).orElse(null);
  }

  private static AuditEntry entry(AuditEntryRow row) {
    return new AuditEntry(
        Instant.ofEpochMilli(row.getHappenedAt()),
        row.getPersonKey(),
        row.getSubject(),
        Optional.ofNullable(row.getOldValue()),
        Optional.ofNullable(row.getNewValue()));
  }
}
