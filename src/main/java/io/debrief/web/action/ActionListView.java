package io.debrief.web.action;

import java.util.List;

/** What a post-mortem promises, in its panel. */
public final class ActionListView {
  private final List<ActionLineView> lines;
  private final String notVisible;
  private final int more;
  private final Reason reason;
  private final String whyNot;

  ActionListView(
      List<ActionLineView> lines, String notVisible, int more, Reason reason, String whyNot) {
    this.lines = List.copyOf(lines);
    this.notVisible = notVisible;
    this.more = more;
    this.reason = reason;
    this.whyNot = whyNot;
  }

  public List<ActionLineView> getLines() {
    return lines;
  }

  /** How many the reader can't see; empty for none. */
  public String getNotVisible() {
    return notVisible;
  }

  /** How many there are beside those shown. */
  public int getMore() {
    return more;
  }

  /** Why none is needed; empty where nobody said it. */
  public String getReason() {
    return reason.words;
  }

  /** Of the reason; 0 where nobody said it. */
  public int getReasonVersion() {
    return reason.version;
  }

  public String getWhyNot() {
    return whyNot;
  }

  public boolean isEmpty() {
    return lines.isEmpty() && notVisible.isEmpty();
  }

  /** Why none is needed. */
  record Reason(String words, int version) {}

  public boolean isAddable() {
    return whyNot.isEmpty();
  }
}
