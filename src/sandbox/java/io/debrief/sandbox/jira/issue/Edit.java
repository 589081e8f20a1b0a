package io.debrief.sandbox.jira.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an accepted edit stores: columns of the issue, values of other fields, and the history. */
final class Edit {
  private final Map<String, Object> columns = new LinkedHashMap<>();
  private final Map<String, String> others = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  void column(String column, Object value, Change change) {
    columns.put(column, value);
    changes.add(change);
  }

  /** Null empties the field. */
  void other(String fieldId, String value, Change change) {
    others.put(fieldId, value);
    changes.add(change);
  }

  Map<String, Object> columns() {
    return columns;
  }

  Map<String, String> others() {
    return others;
  }

  List<Change> changes() {
    return changes;
  }
}
