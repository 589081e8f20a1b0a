package io.debrief.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.sweep.Bookmarks;
import java.util.Optional;

/** How far the background job got, beside the settings: no administrator says it. */
@JiraComponent
public class StoredBookmarks implements Bookmarks {
  private static final String PREFIX = "sweep.bookmark.";

  private final StoredValues values;

  public StoredBookmarks(StoredValues values) {
    this.values = values;
  }

  @Override
  public Optional<String> of(String name) {
    return values.text(PREFIX + name);
  }

  @Override
  public void put(String name, String place) {
    values.put(PREFIX + name, place);
  }
}
