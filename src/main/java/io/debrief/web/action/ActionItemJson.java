package io.debrief.web.action;

import io.debrief.web.followup.CheckInJson;
import io.debrief.web.followup.FollowUpJson;
import io.debrief.web.person.PersonJson;
import java.util.List;

/**
 * An action item in an answer: an issue that a post-mortem promises.
 *
 * @param owner null for nobody
 * @param due ISO 8601; null for none
 * @param strength strong, medium or weak; null where neither a person nor the wording says it
 * @param factorIds of the factors that it answers
 * @param copied the link came with a clone and nobody has confirmed it
 * @param followUp null in the instant before it is followed up
 * @param lastCheckIn null where nobody looked yet
 * @param notes what the list says of it: flags, questions, the latest look, in words
 * @param promisedBy the keys of the post-mortems that promise it and that the asker sees
 */
public record ActionItemJson(
    String key,
    String summary,
    String status,
    boolean resolved,
    boolean archived,
    PersonJson owner,
    String due,
    String strength,
    List<Long> factorIds,
    boolean copied,
    List<HintJson> hints,
    FollowUpJson followUp,
    CheckInJson lastCheckIn,
    List<String> notes,
    String promisedAt,
    List<String> promisedBy,
    MayJson may,
    int version) {
  /** What may be missing, by a word and in the asker's language. */
  public record HintJson(String hint, String message) {}

  /** What the asker may do with the promise. */
  public record MayJson(boolean change, boolean unpromise) {}
}
