package io.debrief.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.setup.FilterMemory;
import io.debrief.core.setup.SearchFilter;
import java.util.Optional;

/** Remembers the saved filters that we made, in Jira's plugin settings. */
@JiraComponent
public class StoredFilters implements FilterMemory {
  private final StoredValues values;

  public StoredFilters(StoredValues values) {
    this.values = values;
  }

  @Override
  public Optional<Remembered> remembered(SearchFilter filter) {
    return values
        .text(key(filter, ".id"))
        .map(
            id ->
                new Remembered(Long.parseLong(id), values.text(key(filter, ".query")).orElse("")));
  }

  @Override
  public void remember(SearchFilter filter, Remembered made) {
    values.put(key(filter, ".id"), Long.toString(made.id()));
    values.put(key(filter, ".query"), made.query());
  }

  private static String key(SearchFilter filter, String what) {
    return "filter." + filter.word() + what;
  }
}
