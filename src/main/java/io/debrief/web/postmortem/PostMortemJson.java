package io.debrief.web.postmortem;

import io.debrief.web.person.PersonJson;
import java.util.List;
import java.util.Map;

/** A post-mortem in an answer. Instants and durations are ISO 8601; what is unknown is null. */
public record PostMortemJson(
    String key,
    String title,
    String stage,
    Integer severity,
    PersonJson facilitator,
    String meetingAt,
    String publishedAt,
    PersonJson publishedBy,
    List<IncidentJson> incidents,
    PageJson page,
    List<WarningJson> warnings,
    Map<String, PartJson> parts,
    List<String> toPublish,
    TimesJson times,
    CountsJson counts,
    MayJson may,
    int version) {

  /**
   * What somebody should see to.
   *
   * @param kind so far always more-visible
   * @param incident the key of the incident that the warning is of
   */
  public record WarningJson(String kind, String incident, String message) {}

  /**
   * What the reader may do.
   *
   * @param facilitate begin the meeting, publish, take a publication back
   * @param why not; null where the reader may
   */
  public record MayJson(boolean edit, boolean facilitate, String why) {}

  /** An incident of the post-mortem. */
  public record IncidentJson(String key, String title) {}

  /** The review page: none, pending or present. */
  public record PageJson(String state) {}

  /** A part of the review, and what it still lacks, in the reader's language. */
  public record PartJson(boolean done, List<String> lacks) {}

  /** How long it took. */
  public record TimesJson(String detect, String acknowledge, String mitigate, String resolve) {}

  /**
   * How many there are.
   *
   * @param recordsLeftOut records of the incidents that found no room on the timeline
   */
  public record CountsJson(int timeline, int recordsLeftOut) {}
}
