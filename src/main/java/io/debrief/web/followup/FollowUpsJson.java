package io.debrief.web.followup;

import io.debrief.web.person.PersonJson;
import java.util.List;

/** A page of follow-ups, the earliest date first; total counts those that the asker sees. */
public record FollowUpsJson(int startAt, int maxResults, int total, List<ItemJson> values) {
  /** One action item; the version is that of its follow-up. */
  public record ItemJson(
      String key,
      String summary,
      String status,
      boolean resolved,
      boolean archived,
      PersonJson owner,
      String due,
      FollowUpJson followUp,
      int version) {}
}
