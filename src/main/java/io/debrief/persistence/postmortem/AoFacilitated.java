package io.debrief.persistence.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.postmortem.Facilitated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;

/** Finds facilitators by the meetings of their unpublished post-mortems. */
@JiraComponent
public class AoFacilitated implements Facilitated {
  private static final String MET =
      PostMortemRow.ISSUE_ID
          + (" IS NOT NULL AND " + PostMortemRow.PUBLISHED_AT + " IS NULL AND ")
          + (PostMortemRow.MEETING_AT + " >= ? AND ")
          + (PostMortemRow.MEETING_AT + " < ? AND " + PostMortemRow.FACILITATOR_KEY);

  private final ActiveObjects activeObjects;

  public AoFacilitated(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public List<String> facilitatorsAfter(String afterKey, Instant from, Instant before, int most) {
    String where = MET;
    List<Object> values = new ArrayList<>(List.of(from.toEpochMilli(), before.toEpochMilli()));
    // Oracle takes an empty text for none, and compares nothing with it.
    if (afterKey.isEmpty()) {
      where += " IS NOT NULL";
    } else {
      where += " > ?";
      values.add(afterKey);
    }
    return Arrays.stream(
            activeObjects.find(
                PostMortemRow.class,
                Query.select()
                    .where(where, values.toArray())
                    .order(PostMortemRow.FACILITATOR_KEY)
                    .limit(most)))
        .map(PostMortemRow::getFacilitatorKey)
        .distinct()
        .toList();
  }

  @Override
  public List<Long> issuesOf(String facilitatorKey, Instant from, Instant before, int most) {
    return Arrays.stream(
            activeObjects.find(
                PostMortemRow.class,
                Query.select()
                    .where(MET + " = ?", from.toEpochMilli(), before.toEpochMilli(), facilitatorKey)
                    .order(PostMortemRow.MEETING_AT + " DESC")
                    .limit(most)))
        .map(PostMortemRow::getIssueId)
        .toList();
  }
}
