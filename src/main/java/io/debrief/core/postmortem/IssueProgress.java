package io.debrief.core.postmortem;

import io.debrief.core.host.Wording;
import java.util.Optional;

/** How far people say in the host that the issue of a post-mortem is; we never set that. */
public enum IssueProgress {
  OPEN,
  DONE,
  /** Its status is in no category that we know. */
  UNKNOWN;

  /** What to do where the host says another thing than the stage; empty where both agree. */
  public Optional<Wording> against(Stage stage) {
    return switch (stage) {
      case PREPARING, REVIEWING -> told(DONE, "debrief.progress.notice.unpublished");
      case FOLLOWING_UP -> told(DONE, "debrief.progress.notice.open");
      case CLOSED -> told(OPEN, "debrief.progress.notice.closed");
    };
  }

  private Optional<Wording> told(IssueProgress disagreeing, String key) {
    return this == disagreeing ? Optional.of(Wording.of(key)) : Optional.empty();
  }
}
