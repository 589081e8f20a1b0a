package io.debrief.web.action;

import java.util.List;

/** What a post-mortem promises, in its panel. */
public final class ActionListView {
  private final List<ActionLineView> lines;
  private final String notVisible;
  private final String more;
  private final String reason;
  private final String whyNot;

  ActionListView(
      List<ActionLineView> lines, String notVisible, String more, String reason, String whyNot) {
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

  /** How many there are beside those shown; empty for none. */
  public String getMore() {
    return more;
  }

  /** Why none is needed; empty where nobody said it. */
  public String getReason() {
    return reason;
  }

  public String getWhyNot() {
    return whyNot;
  }

  public boolean isEmpty() {
    return lines.isEmpty() && notVisible.isEmpty();
  }

  public boolean isAddable() {
    return whyNot.isEmpty();
  }
}
