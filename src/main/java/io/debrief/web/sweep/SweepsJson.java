package io.debrief.web.sweep;

import io.debrief.web.person.PersonJson;
import java.util.List;

/** A page of the sweeps that were run, latest first, and when the next one begins by itself. */
public record SweepsJson(
    int startAt, int maxResults, int total, String nextRunAt, List<RunJson> values) {
  /** One sweep; by is null for the hourly job, and where the person is unknown by now. */
  public record RunJson(
      String startedAt,
      String endedAt,
      PersonJson by,
      int lookedAt,
      int changed,
      int mailed,
      int delivered,
      int failed) {}
}
