package io.debrief.web.followup;

import io.debrief.web.postmortem.LinkedIssueView;
import java.util.List;

/** What the Follow-up panel on an action item shows. */
public final class FollowUpPanelView {
  private final String key;
  private final int version;
  private final Standing standing;
  private final List<FlagView> flags;
  private final List<LinkedIssueView> promisedBy;
  private final String hidden;
  private final String whyNot;
  private final Clock clock;

  FollowUpPanelView(
      String key,
      int version,
      Standing standing,
      List<FlagView> flags,
      Promised promised,
      String whyNot,
      Clock clock) {
    this.key = key;
    this.version = version;
    this.standing = standing;
    this.flags = List.copyOf(flags);
    this.promisedBy = List.copyOf(promised.by());
    this.hidden = promised.hidden();
    this.whyNot = whyNot;
    this.clock = clock;
  }

  public String getKey() {
    return key;
  }

  public int getVersion() {
    return version;
  }

  /** open, done or wont-do. */
  public String getState() {
    return standing.word;
  }

  public String getStateName() {
    return standing.name;
  }

  public boolean isOpen() {
    return standing.word.equals("open");
  }

  public boolean isDone() {
    return standing.word.equals("done");
  }

  /** The day of the next look, or of opening again. */
  public String getDue() {
    return standing.due;
  }

  /** Empty while open. */
  public String getClosed() {
    return standing.closed;
  }

  /** Empty unless it is not going to be done. */
  public String getReason() {
    return standing.reason;
  }

  public List<FlagView> getFlags() {
    return flags;
  }

  public boolean isCalm() {
    return flags.isEmpty();
  }

  public List<LinkedIssueView> getPromisedBy() {
    return promisedBy;
  }

  /** How many post-mortems are not visible to the reader; empty for none. */
  public String getHidden() {
    return hidden;
  }

  public boolean isCheckable() {
    return whyNot.isEmpty();
  }

  /** Empty where the reader may check in. */
  public String getWhyNot() {
    return whyNot;
  }

  /** By which deadlines are judged, as an input for dates takes it. */
  public String getToday() {
    return clock.today;
  }

  /** In which the reader writes times. */
  public String getZone() {
    return clock.zone;
  }

  /** How it stands, in words. */
  record Standing(String word, String name, String due, String closed, String reason) {}

  /** Where it was promised. */
  record Promised(List<LinkedIssueView> by, String hidden) {}

  /** The day for everybody and the reader's zone. */
  record Clock(String today, String zone) {}
}
