package io.debrief.sandbox.plugin.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps notes. */
public class Notes {
  private final ActiveObjects tables;

  @Inject
  public Notes(ActiveObjects tables) {
    this.tables = tables;
  }

  public void add(String text) {
    tables.create(NoteRow.class, new DBParam("TEXT", text));
  }

  /** All or none. */
  public void addAll(List<String> texts) {
    tables.executeInTransaction(
        () -> {
          texts.forEach(
              text -> {
                if (text.isEmpty()) {
                  throw new IllegalArgumentException("An empty note");
                }
                add(text);
              });
          return null;
        });
  }

  public void addBatch(List<String> texts) {
    List<Map<String, Object>> rows =
        texts.stream().map(text -> Map.<String, Object>of("TEXT", text)).toList();
    tables.create(NoteRow.class, rows);
  }

  public List<String> all() {
    return Arrays.stream(tables.find(NoteRow.class, Query.select().order("ID")))
        .map(NoteRow::getText)
        .toList();
  }
}
