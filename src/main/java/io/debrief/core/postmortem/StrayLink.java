package io.debrief.core.postmortem;

import io.debrief.core.host.HostIssue;
import java.util.Locale;

/**
 * An issue whose link does not say what Debrief goes by.
 *
 * @param other at the other end of the link
 */
public record StrayLink(HostIssue other, Reason reason) {
  /** Why the link does not count. */
  public enum Reason {
    /** The incident has another post-mortem. */
    ANOTHER,
    /** More people may see the post-mortem than the incident. */
    WIDER,
    NO_INCIDENT,
    /** The next sweep takes it up. */
    NOT_YET,
    /** The link is gone, and it was the only incident. */
    UNLINKED;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
