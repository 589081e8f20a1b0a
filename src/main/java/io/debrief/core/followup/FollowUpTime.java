package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.HomeZone;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortemSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts the rules of following up together with the administrator's settings and the clock. */
@UseCase
public class FollowUpTime {
  private final HomeZone home;
  private final PostMortemSettings calendar;
  private final FollowUpSettings settings;
  private final Clock clock;

  public FollowUpTime(
      HomeZone home, PostMortemSettings calendar, FollowUpSettings settings, Clock clock) {
    this.home = home;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  /** The day by which deadlines are judged, for everybody. */
  public LocalDate today() {
    return dayOf(now());
  }

  public LocalDate dayOf(Instant instant) {
    return instant.atZone(home.zone()).toLocalDate();
  }

  /** When the day begins by which deadlines are judged. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(home.zone()).toInstant();
  }

  /** When to look at something again, by how grave it was. */
  public LocalDate lookAfter(Instant from, Optional<Severity> gravest) {
    return new FirstDate(home.zone(), calendar.calendar())
        .after(from, settings.cadenceDays(gravest));
  }

  /** When to look again at what the host says is not going to be done. */
  LocalDate reviewAfter(Instant from) {
    return new FirstDate(home.zone(), calendar.calendar()).after(from, settings.wontDoReviewDays());
  }

  public FollowUp assessed(FollowUp followUp, boolean ownerInactive) {
    return new Assess(home.zone(), settings.staleDays(), settings.slips())
        .at(followUp, now(), ownerInactive);
  }

  /** All flags, the most pressing first; what is archived waits and has none. */
  public List<Raised> raised(SeenFollowUp seen) {
    if (seen.item().archived()) {
      return List.of();
    }
    return Raised.of(
        seen.followUp(),
        seen.item().due(),
        seen.item().owner().isPresent(),
        seen.item().isResolved(),
        today(),
        home.zone());
  }

  /** What is archived waits. */
  public boolean isMissed(SeenFollowUp seen) {
    return !seen.item().archived() && seen.followUp().isMissed(today());
  }

  public int staleDays() {
    return settings.staleDays();
  }

  public int slips() {
    return settings.slips();
  }
}
