package io.debrief.web.followup;

import io.debrief.web.person.PersonJson;
import java.util.List;

/**
 * An action item, by itself.
 *
 * @param owner null for nobody
 * @param due of the issue; null for none
 * @param strength the strongest that was said where the asker sees it; null where nobody said it
 * @param lastCheckIn null where nobody looked yet
 * @param promisedBy the keys of the post-mortems that the asker sees
 * @param promisesNotVisible how many others promise it
 */
public record FollowedItemJson(
    String key,
    String summary,
    String status,
    boolean resolved,
    boolean archived,
    PersonJson owner,
    String due,
    String strength,
    FollowUpJson followUp,
    CheckInJson lastCheckIn,
    List<String> promisedBy,
    int promisesNotVisible,
    MayJson may,
    int version) {
  /** Whether the asker may check in, and why not. */
  public record MayJson(boolean checkIn, String why) {}
}
