package io.debrief.web.setup;

import java.util.List;

/** A page of what administrators changed, latest first. */
public final class ChangesView {
  private final List<ChangeView> changes;
  private final int startAt;
  private final int onAPage;
  private final int total;

  ChangesView(List<ChangeView> changes, int startAt, int onAPage, int total) {
    this.changes = changes;
    this.startAt = startAt;
    this.onAPage = onAPage;
    this.total = total;
  }

  public List<ChangeView> getChanges() {
    return changes;
  }

  public boolean isEmpty() {
    return total == 0;
  }

  public boolean isNewer() {
    return startAt > 0;
  }

  public int getNewerFrom() {
    return Math.max(0, startAt - onAPage);
  }

  public boolean isOlder() {
    return startAt + changes.size() < total;
  }

  public int getOlderFrom() {
    return startAt + onAPage;
  }
}
