package io.debrief.core.followup;

import java.util.List;

/** What searches write to find follow-ups by the fields that the host indexes. */
public final class FollowUpQuery {
  public static final String OPEN = "followUp = open";
  public static final String MISSED = OPEN + " AND followUpDue < startOfDay()";

  private FollowUpQuery() {}

  static String inProjects(List<String> keys) {
    return keys.size() == 1
        ? " AND project = " + keys.get(0)
        : keys.isEmpty() ? "" : " AND project in (" + String.join(", ", keys) + ")";
  }
}
