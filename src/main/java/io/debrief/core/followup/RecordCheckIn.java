package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import java.time.Instant;
import java.util.Optional;

/** Takes in what somebody says who looked at an action item. */
@UseCase
public class RecordCheckIn {
  private final CheckInAccess access;
  private final CheckInStore checkIns;
  private final KeepFollowUp keeping;
  private final PromisedDates dates;
  private final FollowUpTime time;

  public RecordCheckIn(
      CheckInAccess access,
      CheckInStore checkIns,
      KeepFollowUp keeping,
      PromisedDates dates,
      FollowUpTime time) {
    this.access = access;
    this.checkIns = checkIns;
    this.keeping = keeping;
    this.dates = dates;
    this.time = time;
  }

  /**
   * The host's issue stays as it is: who is done resolves it there.
   *
   * @throws Refusal where the person may not, or a field is wrong
   */
  public Outcome record(SeenFollowUp seen, CheckInWish wish) {
    access
        .whyNot(seen.reader(), seen.item())
        .ifPresent(
            reason -> {
              throw Refusal.forbidden(reason);
            });
    CheckInRules.Valid valid = CheckInRules.check(wish, time.today());
    boolean[] stale = {false};
    FollowUp now =
        keeping
            .writing(
                seen.followUp().issueId(),
                found -> {
                  FollowUp kept = found.orElseThrow(() -> Refusal.notFound("key"));
                  stale[0] = kept.version() != wish.version();
                  return Optional.of(stale[0] ? kept : checked(kept, seen, valid));
                })
            .orElseThrow();
    return new Outcome(new SeenFollowUp(seen.reader(), seen.item(), now), stale[0]);
  }

  private FollowUp checked(FollowUp kept, SeenFollowUp seen, CheckInRules.Valid valid) {
    Instant now = time.now();
    FollowUp said = said(kept.withItem(kept.item().lookedAt(now)), valid, now);
    CheckIn added =
        checkIns.add(
            new CheckIn(
                0,
                kept.issueId(),
                seen.reader().key(),
                now,
                valid.verdict(),
                valid.note(),
                valid.evidence(),
                valid.verdict().state() == State.DONE ? Optional.empty() : Optional.of(said.due()),
                valid.reason()));
    return dates.assessed(said.withLastCheckIn(added.id()), seen.item());
  }

  private FollowUp said(FollowUp kept, CheckInRules.Valid valid, Instant now) {
    return switch (valid.verdict().state()) {
      case DONE -> kept.done(now);
      case WONT_DO -> kept.wontDo(valid.reason().orElseThrow(), valid.nextDue().orElseThrow(), now);
      case OPEN ->
          kept.opened(valid.nextDue().orElseGet(() -> dates.next(kept.issueId(), now)), now);
    };
  }

  /**
   * What became of a check-in.
   *
   * @param stale nothing was written: somebody else was faster
   */
  public record Outcome(SeenFollowUp now, boolean stale) {}
}
