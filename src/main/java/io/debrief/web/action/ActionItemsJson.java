package io.debrief.web.action;

import io.debrief.web.person.PersonJson;
import java.util.List;

/**
 * What a post-mortem promises.
 *
 * @param total of its promises, whoever sees them
 * @param notVisible how many of this page the asker can't see
 * @param allWeak whether all that is promised depends on memory
 * @param noneNeeded why there is none; null where nobody said it, or there are some
 */
public record ActionItemsJson(
    int startAt,
    int maxResults,
    int total,
    int notVisible,
    List<ActionItemJson> values,
    boolean allWeak,
    NoneNeededJson noneNeeded,
    MayJson may) {
  /** Why no action item is needed; by is null for who is gone. */
  public record NoneNeededJson(String reason, PersonJson by, String at, int version) {}

  /** Whether the asker may promise, and why not. */
  public record MayJson(boolean promise, String why) {}
}
