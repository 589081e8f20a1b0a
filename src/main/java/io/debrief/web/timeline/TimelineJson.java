package io.debrief.web.timeline;

import io.debrief.web.person.PersonJson;
import java.util.List;

/**
 * A page of a timeline.
 *
 * @param folded the records that found no room, by day and kind
 * @param checks what we gently ask, in the reader's language
 */
public record TimelineJson(
    int startAt,
    int maxResults,
    int total,
    List<EntryJson> values,
    List<FoldedJson> folded,
    List<String> checks,
    MayJson may) {
  /**
   * One line.
   *
   * @param at ISO 8601, UTC
   * @param source what it was taken from: the incident's key and which of its records
   * @param text what happened, in the reader's language
   * @param quote a comment's text, where the reader may see it now or somebody pinned it
   * @param editedBy who changed it last
   * @param removed whether Jira has the record no more
   */
  public record EntryJson(
      long id,
      String at,
      String kind,
      SourceJson source,
      String text,
      String quote,
      PersonJson by,
      PersonJson editedBy,
      boolean pinned,
      boolean removed,
      boolean deleted,
      MayEditJson may,
      int version) {}

  /** The record behind the line; nothing but person for what somebody wrote. */
  public record SourceJson(String incident, String record, String id) {}

  /** So many records of a kind on a day in Jira’s default zone. */
  public record FoldedJson(String day, String record, int count) {}

  /**
   * What the reader may do.
   *
   * @param reason why not; null where the reader may
   */
  public record MayJson(boolean add, String reason) {}

  /** What the reader may do to an entry. */
  public record MayEditJson(boolean edit, String reason) {}

  /** How many entries a refresh added. */
  public record RefreshedJson(int added) {}
}
