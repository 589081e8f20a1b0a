package io.debrief.core.setup;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.Optional;

/** Between which numbers a setting about following up makes sense. */
public enum FollowUpBound {
  DUE_DAYS("dueDays", 365, "debrief.settings.due-days"),
  CADENCE_DAYS("cadenceDays", 365, "debrief.settings.cadence-days"),
  STALE_DAYS("staleDays", 365, "debrief.settings.stale-days"),
  SLIPS("slips", 20, "debrief.settings.slips"),
  WONT_DO_REVIEW_DAYS("wontDoReviewDays", 365, "debrief.settings.wont-do-review-days");

  private static final int LEAST = 1;

  private final String field;
  private final int most;
  private final String key;

  FollowUpBound(String field, int most, String key) {
    this.field = field;
    this.most = most;
    this.key = key;
  }

  public String field() {
    return field;
  }

  boolean holds(int number) {
    return number >= LEAST && number <= most;
  }

  /** Says what makes sense. */
  public Wording words() {
    return Wording.of(key, Integer.toString(LEAST), Integer.toString(most));
  }

  Refusal.Reason reason() {
    return new Refusal.Reason(Optional.of(field), words());
  }
}
