package io.debrief.web.factor;

import io.debrief.web.person.PersonJson;
import java.util.List;

/**
 * A contributing factor in an answer.
 *
 * @param evidence an address; null for none
 * @param madeSense what made human work sensible at the time
 * @param threat null where the origin is internal
 * @param acceptance null where it is not accepted
 * @param cover covered, accepted, look-again or uncovered
 * @param actionItems how many name it, whoever sees them
 * @param by who named it; null for who is gone
 */
public record FactorJson(
    long id,
    String text,
    String category,
    String origin,
    List<String> tags,
    String evidence,
    List<String> madeSense,
    String madeSenseNote,
    ThreatJson threat,
    AcceptanceJson acceptance,
    String cover,
    int actionItems,
    List<WhyJson> whys,
    PersonJson by,
    MayJson may,
    boolean deleted,
    int version) {
  /** Words of VERIS; null for what nobody said. */
  public record ThreatJson(String actor, String entryPoint, String affected) {}

  /** Why nothing is done, and when to look again. */
  public record AcceptanceJson(String reason, String reviewOn, PersonJson by) {}

  /** What the asker may do, and why not. */
  public record MayJson(boolean edit, String reason) {}

  /**
   * A why, each before what is beneath it.
   *
   * @param parent 0 for the factor itself
   * @param depth from 1
   */
  public record WhyJson(
      long id, long parent, int depth, String text, PersonJson by, MayJson may, int version) {}
}
