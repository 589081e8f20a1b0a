package io.debrief.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The duty to look at an action item again on a date; one for each issue, whoever promised it.
 *
 * @param id ours; 0 before it is added
 * @param due the date of the next look; for what is not going to be done, of its opening again
 * @param datedAt when a person or an event after the promise last set the date; empty as long as it
 *     is the first one, which follows the promises
 * @param lookAt the next instant at which a stored flag or the state could change by itself
 * @param flags those that are stored, with since when
 * @param closing empty while open
 * @param lastCheckIn id of the latest look
 * @param version counts what people see change; what the sweep does leaves it as it is, so that
 *     nobody's half-written check-in becomes stale
 */
public record FollowUp(
    long id,
    long issueId,
    State state,
    LocalDate due,
    Optional<Instant> datedAt,
    Instant lookAt,
    Map<Flag, Instant> flags,
    Item item,
    Optional<Closing> closing,
    Optional<Long> lastCheckIn,
    int version) {
  /** Nothing changes by itself any more. Every database can compare with it. */
  public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  public FollowUp {
    flags = Map.copyOf(flags);
  }

  /** Open, and not assessed yet. */
  public static FollowUp first(long issueId, LocalDate due, Item item) {
    return new FollowUp(
        0,
        issueId,
        State.OPEN,
        due,
        Optional.empty(),
        NEVER,
        Map.of(),
        item,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  public long projectId() {
    return item.projectId();
  }

  public Optional<LocalDate> itemDue() {
    return item.due();
  }

  public Optional<String> ownerKey() {
    return item.ownerKey();
  }

  public Instant lastHumanChange() {
    return item.lastHumanChange();
  }

  public int timesSlipped() {
    return item.timesSlipped();
  }

  public Optional<String> reason() {
    return closing.flatMap(Closing::reason);
  }

  public Optional<Instant> closedAt() {
    return closing.map(Closing::at);
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** Open, with a date before today. */
  public boolean isMissed(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** How soon it needs somebody: what is open by its date, what is closed last. */
  long rank() {
    return isOpen() ? due.toEpochDay() : Long.MAX_VALUE;
  }

  public FollowUp withId(long newId) {
    return copy(newId, state, due, datedAt, lookAt, flags, item, closing, lastCheckIn, version);
  }

  public FollowUp withItem(Item now) {
    return copy(id, state, due, datedAt, lookAt, flags, now, closing, lastCheckIn, version);
  }

  /** The promises give another first date. */
  public FollowUp withFirstDate(LocalDate date) {
    return copy(id, state, date, datedAt, lookAt, flags, item, closing, lastCheckIn, version + 1);
  }

  public FollowUp withFlags(Map<Flag, Instant> now, Instant look) {
    return copy(id, state, due, datedAt, look, now, item, closing, lastCheckIn, version);
  }

  public FollowUp withLastCheckIn(long checkInId) {
    return copy(
        id, state, due, datedAt, lookAt, flags, item, closing, Optional.of(checkInId), version);
  }

  /** Open, to be looked at on that date. */
  public FollowUp opened(LocalDate date, Instant at) {
    return copy(
        id,
        State.OPEN,
        date,
        Optional.of(at),
        lookAt,
        flags,
        item,
        Optional.empty(),
        lastCheckIn,
        version + 1);
  }

  public FollowUp done(Instant at) {
    return closed(State.DONE, due, new Closing(at, Optional.empty()));
  }

  public FollowUp wontDo(String reason, LocalDate opensAgain, Instant at) {
    return closed(State.WONT_DO, opensAgain, new Closing(at, Optional.of(reason)));
  }

  private FollowUp closed(State now, LocalDate date, Closing how) {
    Optional<Instant> at = Optional.of(how.at());
    return copy(id, now, date, at, lookAt, flags, item, Optional.of(how), lastCheckIn, version + 1);
  }

  private FollowUp copy(
      long newId,
      State newState,
      LocalDate newDue,
      Optional<Instant> newDatedAt,
      Instant newLookAt,
      Map<Flag, Instant> newFlags,
      Item newItem,
      Optional<Closing> newClosing,
      Optional<Long> newLastCheckIn,
      int newVersion) {
    return new FollowUp(
        newId,
        issueId,
        newState,
        newDue,
        newDatedAt,
        newLookAt,
        newFlags,
        newItem,
        newClosing,
        newLastCheckIn,
        newVersion);
  }
}
