package io.debrief.web.timeline;

import io.debrief.web.person.PersonJson;
import java.util.List;

/** A page of a timeline. */
public record TimelineJson(int startAt, int maxResults, int total, List<EntryJson> values) {
  /**
   * One line.
   *
   * @param at ISO 8601, UTC
   * @param source what it was taken from: the incident's key and which of its records
   * @param text what happened, in the reader's language
   * @param quote a comment's text, where the reader may see it now
   */
  public record EntryJson(
      long id,
      String at,
      String kind,
      SourceJson source,
      String text,
      String quote,
      PersonJson by,
      int version) {}

  /** The record behind the line. */
  public record SourceJson(String incident, String record, String id) {}
}
