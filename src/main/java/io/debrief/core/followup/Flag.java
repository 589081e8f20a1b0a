package io.debrief.core.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What about an action item needs attention, the most pressing first. */
public enum Flag {
  /** The date of the follow-up has passed. */
  MISSED(false),
  /** The due date of the item has passed. */
  OVERDUE(false),
  /** The owner can no longer sign in. */
  OWNER_INACTIVE(true),
  NO_OWNER(false),
  /** The due date was moved later again and again. */
  SLIPPED(true),
  /** No person changed it for long. */
  STALE(true),
  NO_DATE(false);

  private final boolean stored;

  Flag(boolean stored) {
    this.stored = stored;
  }

  /** Kept with the follow-up and searchable; the others follow from dates and fields when asked. */
  public boolean isStored() {
    return stored;
  }

  /** {@code owner-inactive} and the like. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Flag> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
