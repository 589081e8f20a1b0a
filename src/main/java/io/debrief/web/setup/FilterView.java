package io.debrief.web.setup;

import io.debrief.core.setup.FilterState;
import io.debrief.core.setup.FilterState.State;

/** A saved filter of ours. */
public final class FilterView {
  private final FilterState filter;

  FilterView(FilterState filter) {
    this.filter = filter;
  }

  public String getName() {
    return filter.name();
  }

  /** For the server. */
  public String getId() {
    return filter.id().map(Object::toString).orElse("");
  }

  public boolean isThere() {
    return filter.id().isPresent();
  }

  public boolean isReady() {
    return filter.state() == State.READY;
  }

  public boolean isEdited() {
    return filter.state() == State.EDITED;
  }

  public boolean isOutdated() {
    return filter.state() == State.OUTDATED;
  }

  public boolean isWaiting() {
    return filter.state() == State.WAITING;
  }

  public boolean isMissing() {
    return filter.state() == State.MISSING;
  }
}
