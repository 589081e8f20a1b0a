package io.debrief.core.mail;

import io.debrief.core.UseCase;
import io.debrief.core.mail.ReachPeople.Reached;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Sends what waits in the outbox to whom it still concerns. */
@UseCase
public class SendDigests {
  /** After so many in a row the mail server is taken to be down until the next sweep. */
  static final int FAILURES = 3;

  private final ComposeDigest compose;
  private final ReachPeople people;
  private final KeepOwed outbox;
  private final WriteLetter letters;
  private final SweepLog log;

  public SendDigests(
      ComposeDigest compose,
      ReachPeople people,
      KeepOwed outbox,
      WriteLetter letters,
      SweepLog log) {
    this.compose = compose;
    this.people = people;
    this.outbox = outbox;
    this.letters = letters;
    this.log = log;
  }

  /**
   * Those that failed before come last, so that a mail that no server accepts keeps nobody waiting.
   *
   * @param inTime whether there is time for another one
   */
  Work run(Instant now, BooleanSupplier inTime) {
    Work done = Work.NONE;
    int refused = 0;
    List<Owed> page = outbox.waiting(now);
    while (!page.isEmpty()) {
      Set<String> unwilling = people.unwilling(page.stream().map(Owed::personKey).toList());
      for (Owed owed : page) {
        if (refused == FAILURES || !inTime.getAsBoolean()) {
          return done;
        }
        Outcome outcome = one(owed, unwilling.contains(owed.personKey()), now);
        refused = outcome == Outcome.UNACCEPTED ? refused + 1 : 0;
        done = done.and(outcome.work());
      }
      page = outbox.waiting(now);
    }
    return done;
  }

  private Outcome one(Owed owed, boolean unwilling, Instant now) {
    try {
      return unwilling ? withdrawn(owed) : deliver(owed, now);
    } catch (RuntimeException failure) {
      log.failed("send the digest of " + owed.day() + " to " + owed.personKey(), failure);
      outbox.lookedAt(owed, now);
      return failure instanceof Mailer.Unaccepted ? Outcome.UNACCEPTED : Outcome.FAILED;
    }
  }

  private Outcome deliver(Owed owed, Instant now) {
    Optional<Reached> reached = people.reach(owed.personKey(), now);
    if (reached.isEmpty()) {
      return withdrawn(owed);
    }
    Optional<LocalDate> day = reached.get().day();
    if (day.isEmpty()) {
      outbox.lookedAt(owed, now);
      return Outcome.LEFT;
    }
    Optional<Digest> digest = compose.digestFor(reached.get().person(), now);
    if (digest.isEmpty()) {
      return withdrawn(owed);
    }
    Owed ofToday = owed.day().isBefore(day.get()) ? outbox.renew(owed, day.get()) : owed;
    letters.send(ofToday, reached.get().recipient(), digest.get());
    outbox.sent(ofToday);
    return Outcome.MAILED;
  }

  private Outcome withdrawn(Owed owed) {
    outbox.withdraw(owed);
    return Outcome.LEFT;
  }

  private enum Outcome {
    MAILED,
    LEFT,
    FAILED,
    UNACCEPTED;

    private Work work() {
      return switch (this) {
        case MAILED -> new Work(1, 1, 1, 0, 0);
        case LEFT -> new Work(1, 0);
        case FAILED, UNACCEPTED -> new Work(1, 0, 0, 0, 1);
      };
    }
  }
}
