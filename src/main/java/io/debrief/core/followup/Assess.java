package io.debrief.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says which stored flags a follow-up has at an instant, and when that could change by itself.
 *
 * @param home the zone in which the host counts days for everybody
 * @param staleDays after so many days without a person's change, at the same time of day
 * @param slips once the due date was moved later so often
 */
public record Assess(ZoneId home, int staleDays, int slips) {
  /**
   * What is open gets its flags, what is done has none, and what is not going to be done opens
   * again on its date.
   *
   * @param ownerInactive whether the owner can no longer sign in
   */
  public FollowUp at(FollowUp followUp, Instant now, boolean ownerInactive) {
    return switch (followUp.state()) {
      case DONE -> followUp.withFlags(Map.of(), FollowUp.NEVER);
      case OPEN -> flagged(followUp, now, ownerInactive);
      case WONT_DO -> waiting(followUp, now, ownerInactive);
    };
  }

  private FollowUp waiting(FollowUp followUp, Instant now, boolean ownerInactive) {
    Instant opens = start(followUp.due());
    return now.isBefore(opens)
        ? followUp.withFlags(Map.of(), opens)
        // Nobody was to touch it while it was closed.
        : flagged(
            followUp.opened(followUp.due(), opens).withItem(followUp.item().lookedAt(opens)),
            now,
            ownerInactive);
  }

  private FollowUp flagged(FollowUp followUp, Instant now, boolean ownerInactive) {
    Map<Flag, Instant> flags = new EnumMap<>(Flag.class);
    Instant stale = staleSince(followUp.lastHumanChange());
    boolean isStale = !now.isBefore(stale);
    if (isStale) {
      flags.put(Flag.STALE, stale);
    }
    if (followUp.timesSlipped() >= slips) {
      flags.put(Flag.SLIPPED, since(followUp, Flag.SLIPPED).orElse(now));
    }
    if (ownerInactive) {
      flags.put(Flag.OWNER_INACTIVE, since(followUp, Flag.OWNER_INACTIVE).orElse(now));
    }
    return followUp.withFlags(flags, isStale ? FollowUp.NEVER : stale);
  }

  private static Optional<Instant> since(FollowUp followUp, Flag flag) {
    return Optional.ofNullable(followUp.flags().get(flag));
  }

  private Instant staleSince(Instant lastHumanChange) {
    return lastHumanChange.atZone(home).plusDays(staleDays).toInstant();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(home).toInstant();
  }
}
